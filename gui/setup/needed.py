"""Which Python this needs. Python 2.7 can read this file, so that an old one gets a sentence."""

import sys

REFUSAL = (
    None
    if tuple(sys.version_info) >= (3, 11)
    else "OneTwoOne needs Python 3.11 or newer; this is %d.%d." % sys.version_info[:2]  # noqa: UP031
)
"""Why this Python cannot run it, or None."""

EXIT_MISSING_PART = 69
