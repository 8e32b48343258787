"""Opens Word files in LibreOffice, accepts or rejects every change, and saves them: settle.py SOFFICE PROFILE [SOURCE TARGET accept|reject]..."""
import subprocess, sys, time
import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException
from com.sun.star.lang import DisposedException

COMMANDS = {"accept": ".uno:AcceptAllTrackedChanges", "reject": ".uno:RejectAllTrackedChanges"}


def value(name, is_):
    p = PropertyValue()
    p.Name, p.Value = name, is_
    return p


def main(soffice, profile, *jobs):
    pipe = "resdiff" + str(abs(hash(profile)))
    office = subprocess.Popen([soffice, "-env:UserInstallation=" + profile, "--headless", "--norestore", "--accept=pipe,name=" + pipe + ";urp;"])
    try:
        local = uno.getComponentContext()
        resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
        for _ in range(120):
            try:
                there = resolver.resolve("uno:pipe,name=" + pipe + ";urp;StarOffice.ComponentContext")
                break
            except NoConnectException:
                time.sleep(0.5)
        make = there.ServiceManager.createInstanceWithContext
        desktop, helper = make("com.sun.star.frame.Desktop", there), make("com.sun.star.frame.DispatchHelper", there)
        for k in range(0, len(jobs), 3):
            doc = desktop.loadComponentFromURL(uno.systemPathToFileUrl(jobs[k]), "_blank", 0, (value("Hidden", True),))
            helper.executeDispatch(doc.CurrentController.Frame, COMMANDS[jobs[k + 2]], "", 0, ())
            doc.storeToURL(uno.systemPathToFileUrl(jobs[k + 1]), (value("FilterName", "MS Word 2007 XML"),))
            doc.close(True)
        try:
            desktop.terminate()
        except DisposedException:
            pass
        office.wait(30)
    finally:
        office.kill()


main(*sys.argv[1:])
