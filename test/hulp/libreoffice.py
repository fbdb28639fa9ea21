"""Fills in cells of a spreadsheet with LibreOffice itself, as a person would, and saves it as another file.

python3 libreoffice.py <port> <in> <out> <blad> <json>: the JSON holds [[adres, text or number], ...]. A text is typed
into the cell (`setFormula`), so LibreOffice decides what it is, as it does on a keyboard.
"""

import json
import os
import sys
import time

import uno
from com.sun.star.beans import PropertyValue

port, bron, doel, blad, cellen = sys.argv[1:]


def eigenschap(naam, waarde):
    return PropertyValue(Name=naam, Value=waarde)


def verbind():
    resolver = uno.getComponentContext().ServiceManager.createInstance("com.sun.star.bridge.UnoUrlResolver")
    for _ in range(120):
        try:
            return resolver.resolve(f"uno:socket,host=127.0.0.1,port={port};urp;StarOffice.ComponentContext")
        except Exception:
            time.sleep(0.5)
    raise SystemExit("LibreOffice does not answer")


context = verbind()
bureau = context.ServiceManager.createInstance("com.sun.star.frame.Desktop")
document = bureau.loadComponentFromURL(uno.systemPathToFileUrl(bron), "_blank", 0, (eigenschap("Hidden", True),))
try:
    werkblad = document.Sheets.getByName(blad)
    dicht = 0
    for adres, waarde in json.loads(cellen):
        cel = werkblad.getCellRangeByName(adres)
        if werkblad.isProtected() and cel.CellProtection.IsLocked:
            dicht += 1
        elif isinstance(waarde, (int, float)):
            cel.setValue(waarde)
        else:
            # FormulaLocal reads what is typed in the language of the program.
            cel.FormulaLocal = waarde
    print(json.dumps({"bladen": list(document.Sheets.ElementNames), "dicht": dicht,
                      "titel": document.DocumentProperties.Title}))
    csv = doel.endswith(".csv")
    if csv:
        # Dutch settings: semicolon, quotes, UTF-8, from the first row, as shown, only the sheet that was filled in.
        index = list(document.Sheets.ElementNames).index(blad) + 1
        uitvoer = (eigenschap("FilterName", "Text - txt - csv (StarCalc)"),
                   eigenschap("FilterOptions", f"59,34,76,1,,1043,false,true,false,false,false,{index}"))
    else:
        uitvoer = (eigenschap("FilterName", "Calc MS Excel 2007 XML"),)
    document.storeToURL(uno.systemPathToFileUrl(doel), uitvoer)
    if csv:
        # LibreOffice adds the name of the sheet to the file.
        os.replace(doel.replace(".csv", f"-{blad}.csv"), doel)
finally:
    document.close(True)
    try:
        bureau.terminate()
    except Exception:
        pass
# The bridge is gone by now; tearing Python down in the usual way sometimes crashes on it.
sys.stdout.flush()
os._exit(0)
