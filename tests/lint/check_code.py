#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The house rules for C that a compiler does not know."""

import re
import sys

import sources

MAX_FILE_LINES = 600
MAX_FUNCTION_LINES = 45
MAX_COLUMNS = 100

EVERYWHERE = ("app", "tests")
PRODUCT = ("app",)

# Base itself may speak to the system, and may end the program where the system has
# neither memory nor random numbers, as GLib does.
ABOVE_BASE = ("app/catalog", "app/editor", "app/exchange", "app/inbox", "app/intake",
              "app/kiosk", "app/pages", "app/print", "app/sound", "app/studio", "app/tool",
              "app/ui")

# What may not be called, where, and what to use.
FORBIDDEN = [
    (r"\b(v?sprintf|strcpy|strcat|strncpy|strncat|gets|strtok)\s*\(", EVERYWHERE,
     "use g_strdup_printf(), g_strlcpy(), GString or g_strsplit()"),
    (r"\b(system|popen|g_spawn_command_line_a?sync)\s*\(", EVERYWHERE,
     "no shell: use GSubprocess with a list of arguments"),
    (r"\bg_error\s*\(", ABOVE_BASE, "never abort the program: report a GError"),
    (r"\b(atoi|atol|atof|strtol|strtoul|strtod)\s*\(", PRODUCT,
     "use g_ascii_string_to_signed() or g_ascii_strtod(), which tell what is wrong"),
    (r"(?<![\w.>])(malloc|calloc|realloc|strdup)\s*\(", PRODUCT, "use g_new0() or g_strdup()"),
    (r"\b(tolower|toupper|isalpha|isalnum|isspace|isdigit|isupper|islower)\s*\(", EVERYWHERE,
     "knows no Cyrillic: use g_unichar_*() or g_ascii_*()"),
    (r"(?<![\w.>])(sleep|usleep|nanosleep)\s*\(", PRODUCT, "use a GSource"),
    (r"\b(rand|srand|random|srandom)\s*\(", EVERYWHERE, "use g_random_int() or GRand"),
    (r"\b(?:sqlite3_v?mprintf|sqlite3_v?snprintf|sqlite3_get_table)\s*\(", EVERYWHERE,
     "prepare a statement and bind its values"),
    (r"\b(gtk_dialog_|gtk_message_dialog_|gtk_file_chooser_dialog_|gtk_show_uri)", PRODUCT,
     "no dialogs: a page shows what there is to say"),
    (r"\b(AF_INET6?|getaddrinfo|GSocketClient|GSocketService|g_socket_client_new"
     r"|g_socket_service_new|g_network_address_new|g_inet_\w+|soup_\w+|curl_\w+)\b", PRODUCT,
     "the product has no network code"),
    (r"\bgoto\b", EVERYWHERE, "use g_autoptr() and return early"),
    (r"\bg_(strerror|get_current_dir)\s*\(", ABOVE_BASE,
     "use rs_error_set_errno(), or pass the folder"),
]

# Only one place knows what day it is, because the clock of a museum is often wrong.
CLOCK = re.compile(
    r"\b(g_get_real_time|g_date_time_new_now\w*|gettimeofday|localtime(_r)?|gmtime(_r)?"
    r"|clock_gettime)\s*\(|(?<![\w.>])time\s*\("
)

# Set once by class_init, or by g_once_init_enter().
SET_ONCE = re.compile(r"\bGParamSpec\s*\*|\bguint\s+\w*signals?\b|\bGType\b|\bGQuark\b|\bgsize\b")

SQL_WITH_FORMAT = re.compile(
    r'"\s*(?:SELECT|INSERT|UPDATE|DELETE|REPLACE|CREATE|ATTACH|PRAGMA)\b[^"]*%[0-9l]*'
    r'(?:[sdiuf]|"\s*G_G)'
)
UNFINISHED = re.compile(r"\b(" + "|".join(("TO" "DO", "FIX" "ME", "XX" "X", "HA" "CK")) + r")\b")
SPDX = "SPDX-License-Identifier: GPL-3.0-or-later"
WITH_SPDX = (".c", ".h", ".py", ".sh", ".sql", ".css", ".ui", ".gresource.xml", "meson.build")


def check_shape(name, text):
    """Lengths of the file, its lines and its functions."""
    lines = text.splitlines()
    if len(lines) > MAX_FILE_LINES:
        yield f"{name}: {len(lines)} lines, at most {MAX_FILE_LINES}: split it by concern"
    for number, line in enumerate(lines, 1):
        if len(line) > MAX_COLUMNS:
            yield f"{name}:{number}: {len(line)} columns, at most {MAX_COLUMNS}"
    for function, _, _, first, length in sources.functions(sources.strip(text)):
        if length > MAX_FUNCTION_LINES:
            yield f"{name}:{first}: {function}() has {length} lines, at most {MAX_FUNCTION_LINES}"


def check_calls(name, text):
    """The table of forbidden calls."""
    code = sources.strip(text)
    for pattern, folders, instead in FORBIDDEN:
        if name.startswith(tuple(f"{folder}/" for folder in folders)):
            for match in re.finditer(pattern, code):
                line = sources.line_of(code, match.start())
                yield f"{name}:{line}: {match.group(0).strip(' (')}: {instead}"
    if name.startswith("app/") and not name.startswith("app/base/"):
        for match in CLOCK.finditer(code):
            line = sources.line_of(code, match.start())
            yield f"{name}:{line}: {match.group(0).strip(' (')}: ask RsClock what day it is"
    for match in SQL_WITH_FORMAT.finditer(sources.strip(text, keep_text=True)):
        line = sources.line_of(text, match.start())
        yield f"{name}:{line}: a value formatted into SQL: bind it"


def check_state(name, text):
    """No mutable variables outside objects."""
    code = sources.strip(text)
    for match in re.finditer(r"^([ \t]*)static\s+([^;{}()=]*?)\s*(=|;|\[)", code, re.MULTILINE):
        declaration = match.group(2)
        if match.group(1) and name.startswith("tests/"):
            continue
        is_const = re.search(r"\bconst\b(?![^*]*\*)|\*\s*const\b", declaration)
        is_table = re.search(r"\bconst\b", declaration) and match.group(3) == "["
        if not (is_const or is_table or SET_ONCE.search(declaration)):
            line = sources.line_of(code, match.start(2))
            yield f"{name}:{line}: static {declaration}: keep it in an object"
    for match in re.finditer(r"^(?!typedef|struct|enum|union|extern|static|const|G_)"
                             r"(?:\w+\s+)+\**\w+\s*(?:=[^;]*|\[[^;]*)?;", code, re.MULTILINE):
        line = sources.line_of(code, match.start())
        yield f"{name}:{line}: a global variable: keep it in an object"


def check_errors(name, text):
    """GError: never looked into through a pointer that may be NULL; one domain."""
    code = sources.strip(text)
    for function, parameters, body, first, _ in sources.functions(code):
        if not re.search(r"GError\s*\*\*\s*error\b", parameters):
            continue
        body = body.replace("error == NULL || *error == NULL", "")
        for match in re.finditer(r"\(\s*\*error\s*\)|(?<![\w*)])\*error\b", body):
            line = first + sources.line_of(body, match.start())
            yield f"{name}:{line}: {function}(): *error may be NULL: use a local g_autoptr (GError)"
    if name.startswith("app/"):
        for match in re.finditer(r"g_set_error(?:_literal)?\s*\(\s*[^,]+,\s*(\w+)", code):
            if match.group(1) != "RS_ERROR":
                line = sources.line_of(code, match.start())
                yield f"{name}:{line}: {match.group(1)}: errors of the product are RS_ERROR"


def check_notes(name, text):
    """Nothing left for later."""
    for line, comment in sources.comments(text):
        if UNFINISHED.search(comment):
            yield f"{name}:{line}: finish it, or leave it out"


def check_licence(name, text):
    """Every source says its licence in its first lines."""
    is_script = text.startswith("#!")
    if not (is_script or name.endswith(WITH_SPDX)):
        return
    if SPDX not in "\n".join(text.splitlines()[:4]):
        yield f"{name}: no line with {SPDX}"


def check_text(name, text):
    """All that is wrong with one file."""
    yield from check_licence(name, text)
    if name.endswith((".c", ".h")):
        for check in (check_shape, check_calls, check_state, check_errors, check_notes):
            yield from check(name, text)
    elif name.endswith((".py", ".sh")) and name.startswith("tests/"):
        yield from check_shape(name, text)


def main():
    """Checks every file."""
    faults = []
    for path in sources.files("app", "data", "media", "po", "tests"):
        text = sources.read(path)
        if text is not None:
            faults += check_text(sources.name_of(path), text)
    return sources.report(faults)


if __name__ == "__main__":
    sys.exit(main())
