# SPDX-License-Identifier: MPL-2.0
"""Lets an office without a screen read one report with the extension that is installed for all users.

usage: ask_office.py PROFILE REPORT EXPECTED

URE_MORE_TYPES names the types of the office and of the extension, or the bridge breaks at the first unknown one; the office gets none of it.
EXPECTED is a file with the figures and findings of the report, or "without": then the office must have no such extension. Exit status 1, with a
sentence, if the office says something else.
"""

import json
import os
import subprocess
import sys
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException

SECONDS = 900  # an emulated office on a busy machine
OF_OFFICE = {name: value for name, value in os.environ.items() if name != "URE_MORE_TYPES"}


def command(profile, *further):
    return ["soffice", "--headless", "--norestore", "--nologo", "--nodefault", "-env:UserInstallation=file://" + profile, *further]


def take_up_extensions(profile, report):
    """The first start with a profile ends for a second one, when a client is connected already; one that prints a file ends by itself."""
    subprocess.run(command(profile, "--cat", report), stdout=subprocess.DEVNULL, env=OF_OFFICE, timeout=SECONDS, check=True)


def connect(pipe):
    resolver = uno.getComponentContext().ServiceManager.createInstance("com.sun.star.bridge.UnoUrlResolver")
    limit = time.monotonic() + SECONDS
    while True:
        try:
            context = resolver.resolve("uno:pipe,name=" + pipe + ";urp;StarOffice.ComponentContext")
            if create(context, "com.sun.star.frame.Desktop"):
                return context
        except NoConnectException:
            pass
        if time.monotonic() > limit:
            raise SystemExit("the office does not answer")
        time.sleep(0.2)


def create(context, service):
    return context.ServiceManager.createInstanceWithContext(service, context)


def compare(tool, desktop, report, expected):
    hidden = PropertyValue(Name="Hidden", Value=True)
    document = desktop.loadComponentFromURL(uno.systemPathToFileUrl(report), "_blank", 0, (hidden,))
    figures = {figure.Id: figure.Text for figure in tool.readFigures(document)}
    rules = sorted(finding.Rule for finding in tool.check(document, ()))
    document.close(True)
    wrong = [name for name, text in expected["figures"].items() if figures.get(name) != text]
    if wrong:
        raise SystemExit("figures that differ: " + ", ".join(wrong))
    print(len(figures), "figures,", len(rules), "findings")


def main(profile, report, expected):
    pipe = "gouji-" + str(os.getpid())
    take_up_extensions(profile, report)
    office = subprocess.Popen(command(profile, "--accept=pipe,name=" + pipe + ";urp"), env=OF_OFFICE)
    context = connect(pipe)
    desktop = create(context, "com.sun.star.frame.Desktop")
    tool = create(context, "org.gouji.ReportTool")
    if expected == "without":
        if tool:
            raise SystemExit("the extension is still there")
    elif not tool:
        raise SystemExit("the extension is not there")
    else:
        with open(expected, encoding="utf-8") as file:
            compare(tool, desktop, report, json.load(file))
    desktop.terminate()
    if office.wait(SECONDS) != 0:
        raise SystemExit("the office ended with status " + str(office.returncode))


main(*sys.argv[1:])
