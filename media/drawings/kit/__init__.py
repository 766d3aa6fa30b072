# SPDX-License-Identifier: GPL-3.0-or-later
"""The drawing kit: everything the scenes are put together from."""
from .shapes import *  # noqa: F401,F403
from .ancient_sea import *  # noqa: F401,F403
from .beasts import *  # noqa: F401,F403
from .birds import *  # noqa: F401,F403
from .farm import *  # noqa: F401,F403
from .figure import *  # noqa: F401,F403
from .forest import *  # noqa: F401,F403
from .head import *  # noqa: F401,F403
from .heraldry import *  # noqa: F401,F403
from .land import *  # noqa: F401,F403
from .logs import *  # noqa: F401,F403
from .mammoth import *  # noqa: F401,F403
from .mapping import *  # noqa: F401,F403
from .plants import *  # noqa: F401,F403
from .railway import *  # noqa: F401,F403
from .rooms import *  # noqa: F401,F403
from .stonework import *  # noqa: F401,F403
from .street import *  # noqa: F401,F403
from .town import *  # noqa: F401,F403
from .village import *  # noqa: F401,F403
from .wheels import *  # noqa: F401,F403
from .wild import *  # noqa: F401,F403
