"""Who answers what is asked for of more than the window: dialogs, files, recordings.

What changes nothing that is shown is a request, not a command: the window hands it to the
`RequestRouter`, which brings it to what answers it, and is made after the first picture.
"""
