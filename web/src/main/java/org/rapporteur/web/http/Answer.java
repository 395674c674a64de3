package org.rapporteur.web.http;

import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.web.page.Tab;

/// What a request is answered with.
public sealed interface Answer {
  /// A page: a template of `src/main/jte` with its model. The template has two parameters, the
  /// [org.rapporteur.web.page.Frame] `frame` and the model `page`.
  ///
  /// @param status the status of HTTP
  /// @param tab the entry of the navigation, null for none
  /// @param title what the page is called
  /// @param template the name of the template, with `.jte`
  /// @param model what it shows
  record Page(int status, @Nullable Tab tab, String title, String template, Object model)
      implements Answer {
    /// A page that answers what was asked.
    public Page(Tab tab, String title, String template, Object model) {
      this(200, tab, title, template, model);
    }
  }

  /// Another address, to be fetched with GET.
  record Redirect(String address) implements Answer {}

  /// Bytes for programs and pictures, with what tells their version.
  final class Data implements Answer {
    private final String mediaType;
    private final byte[] bytes;
    private final String tag;

    /// @param mediaType the type, with the charset where it is text
    /// @param bytes the bytes, which are not changed any more
    /// @param tag the entity tag without quotes: the same for the same bytes; empty for none
    public Data(String mediaType, byte[] bytes, String tag) {
      this.mediaType = mediaType;
      this.bytes = bytes;
      this.tag = tag;
    }

    String mediaType() {
      return mediaType;
    }

    byte[] bytes() {
      return bytes;
    }

    String tag() {
      return tag;
    }
  }

  /// A file to be kept, written while it is made.
  ///
  /// @param fileName the name proposed for it
  /// @param mediaType its type
  record Download(String fileName, String mediaType, Body body) implements Answer {}

  /// Writes the bytes of an answer.
  interface Body {
    /// Writes them.
    ///
    /// @throws IOException if they cannot be written, or not be made
    void writeTo(OutputStream out) throws IOException;
  }
}
