# SPDX-License-Identifier: GPL-3.0-or-later
"""All drawings; importing this package fills kit.shapes.SCENES."""
import importlib
import pathlib

for _path in sorted(pathlib.Path(__file__).parent.glob('[a-z]*.py')):
    importlib.import_module(f'scenes.{_path.stem}')
