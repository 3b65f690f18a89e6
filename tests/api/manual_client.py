# SPDX-License-Identifier: MPL-2.0
"""Runs one function of the manual's Python examples as a client outside the office.

usage: manual_client.py MODULE CONNECTION DOCUMENT FUNCTION [ARGUMENT...]

MODULE is a file with all examples, CONNECTION what the manual's connect() takes, DOCUMENT the RuntimeUID of an open document. The arguments
"context" and "document" stand for those two; anything else is passed as it is. Prints what the function returns, as JSON.
"""

import json
import os
import sys


def open_document(context, identifier):
    desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
    documents = desktop.Components.createEnumeration()
    while documents.hasMoreElements():
        document = documents.nextElement()
        if document.RuntimeUID == identifier:
            return document
    raise SystemExit("no such document: " + identifier)


class ScriptContext:
    """What the office gives a macro as XSCRIPTCONTEXT."""

    def __init__(self, context, document):
        self.getComponentContext = lambda: context
        self.getDocument = lambda: document


def main(module, connection, identifier, function, *arguments):
    examples = {}
    with open(module, encoding="utf-8") as source:
        exec(compile(source.read(), module, "exec"), examples)
    context = examples["connect"](connection)
    known = {"context": context, "document": open_document(context, identifier)}
    examples["XSCRIPTCONTEXT"] = ScriptContext(known["context"], known["document"])
    print(json.dumps(examples[function](*[known.get(argument, argument) for argument in arguments])))


main(*sys.argv[1:])
# The bridge's threads still run, and PyUNO may crash while the interpreter is taken down around them.
sys.stdout.flush()
os._exit(0)
