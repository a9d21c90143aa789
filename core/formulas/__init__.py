"""What a phase computes, as trees of symbols; as text, Markdown and LaTeX.

`working` states what each phase computes, once, as typed tokens (`trees`): the window sets them,
`notation` writes them as text, and `lineage` reads off them where each number comes from. A
covered number is a name in `Look.covered`; `covering` puts the box in.
"""
