package org.rapporteur.ingest.ocr;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.jspecify.annotations.Nullable;

/// Finds images whose compression cannot be undone on this machine: PDFBox draws such a page
/// without them and says nothing to its caller.
final class UndecodableImages {
  private static final int DEEPEST = 5;

  private UndecodableImages() {}

  /// What cannot be drawn on a page, for a person; empty if all can.
  static String on(PDPage page) throws IOException {
    return in(page.getResources(), 0);
  }

  private static String in(@Nullable PDResources resources, int depth) throws IOException {
    if (resources == null || depth > DEEPEST) {
      return "";
    }
    for (COSName name : resources.getXObjectNames()) {
      PDXObject object = resources.getXObject(name);
      String found =
          switch (object) {
            case PDImageXObject image -> in(image.getStream().getFilters());
            case PDFormXObject form -> in(form.getResources(), depth + 1);
            case null, default -> "";
          };
      if (!found.isEmpty()) {
        return found;
      }
    }
    return "";
  }

  private static String in(@Nullable List<COSName> filters) {
    if (filters != null && filters.contains(COSName.JPX_DECODE) && !Jpeg2000Reader.isKnown()) {
      return "its image is in JPEG 2000, which is read with Tesseract's own library (Leptonica): "
          + Installation.HOW_TO_INSTALL;
    }
    return "";
  }
}
