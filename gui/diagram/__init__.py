"""The network, painted.

The diagram's numbers are children of its accessible interface, in the order in which they are
computed.
"""
