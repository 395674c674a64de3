package org.rapporteur.web.http;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.util.Map;
import org.rapporteur.web.page.Frame;

/// The templates of `src/main/jte`, compiled when the program was built. They escape every value
/// for the place at which it stands. Thread-safe.
final class Templates {
  private static final String PACKAGE = "org.rapporteur.web.template";

  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Templates.class.getClassLoader(), PACKAGE);

  Utf8ByteOutput render(String template, Frame frame, Object page) {
    Utf8ByteOutput out = new Utf8ByteOutput();
    engine.render(template, Map.of("frame", frame, "page", page), out);
    return out;
  }
}
