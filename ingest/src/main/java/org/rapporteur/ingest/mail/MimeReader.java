package org.rapporteur.ingest.mail;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.dom.field.ContentDispositionField;
import org.apache.james.mime4j.dom.field.ContentTypeField;
import org.apache.james.mime4j.field.ContentDispositionFieldLenientImpl;
import org.apache.james.mime4j.field.ContentTypeFieldLenientImpl;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.apache.tika.exception.TikaException;

/// Takes a MIME message apart. Messages inside it are left whole.
final class MimeReader {
  /// Deeper than any message; one made to exhaust the stack.
  private static final int DEEPEST = 60;

  private static final MimeConfig CONFIG =
      new MimeConfig.Builder()
          .setMaxLineLen(-1)
          .setMaxHeaderLen(-1)
          .setMaxHeaderCount(-1)
          .setMaxContentLen(-1)
          .build();

  private final List<Field> head = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();

  /// A part that is being read.
  private static final class Open {
    private final List<Field> fields = new ArrayList<>();
    private final List<MimePart> parts = new ArrayList<>();
    private byte[] content = {};
  }

  /// A message taken apart.
  ///
  /// @param head its header fields
  /// @param root its content
  record Mime(List<Field> head, MimePart root) {
    Mime {
      head = List.copyOf(head);
    }
  }

  private MimeReader() {}

  static Mime read(InputStream in) throws IOException, TikaException {
    MimeReader reader = new MimeReader();
    try {
      return new Mime(reader.head, reader.parts(in));
    } catch (MimeException e) {
      throw new TikaException("it is no whole message: " + e.getMessage(), e);
    }
  }

  private MimePart parts(InputStream in) throws IOException, MimeException, TikaException {
    MimeTokenStream tokens = new MimeTokenStream(CONFIG);
    tokens.setRecursionMode(RecursionMode.M_NO_RECURSE);
    tokens.parse(in);
    MimePart root = null;
    for (EntityState state = tokens.getState();
        state != EntityState.T_END_OF_STREAM;
        state = tokens.next()) {
      switch (state) {
        case T_START_MESSAGE, T_START_BODYPART -> {
          open.push(new Open());
          if (open.size() > DEEPEST) {
            throw new TikaException("it nests its parts more than " + DEEPEST + " deep");
          }
        }
        case T_FIELD -> {
          open.element().fields.add(tokens.getField());
          if (open.size() == 1) {
            head.add(tokens.getField());
          }
        }
        case T_BODY -> {
          try (InputStream content = tokens.getDecodedInputStream()) {
            open.element().content = content.readAllBytes();
          }
        }
        case T_END_MESSAGE, T_END_BODYPART -> {
          MimePart part = part(open.pop(), !open.isEmpty());
          if (open.isEmpty()) {
            root = part;
          } else {
            open.element().parts.add(part);
          }
        }
        default -> {
          // Preambles and epilogues are for programs that do not know MIME.
        }
      }
    }
    if (root == null) {
      throw new TikaException("it holds no message");
    }
    return root;
  }

  private static MimePart part(Open part, boolean inside) {
    String type = part.parts.isEmpty() ? "text/plain" : "multipart/mixed";
    String parameters = "";
    String charset = "";
    String name = "";
    boolean attached = false;
    for (Field field : part.fields) {
      switch (field.getName().toLowerCase(Locale.ROOT)) {
        case "content-type" -> {
          ContentTypeField parsed =
              ContentTypeFieldLenientImpl.PARSER.parse(field, DecodeMonitor.SILENT);
          String said = text(parsed.getMimeType());
          type = said.contains("/") ? said : type;
          parameters = parsed.getParameters().toString().toLowerCase(Locale.ROOT);
          charset = text(parsed.getCharset());
          name = name.isEmpty() ? text(parsed.getParameter("name")) : name;
        }
        case "content-disposition" -> {
          ContentDispositionField parsed =
              ContentDispositionFieldLenientImpl.PARSER.parse(field, DecodeMonitor.SILENT);
          attached = inside && parsed.isAttachment();
          String said = text(parsed.getFilename());
          name = said.isEmpty() ? name : said;
        }
        default -> {}
      }
    }
    if (!part.parts.isEmpty() && !type.startsWith("multipart/")) {
      type = "multipart/mixed";
    }
    return new MimePart(
        type.toLowerCase(Locale.ROOT),
        parameters,
        charset,
        attached,
        HeaderText.decode(name),
        part.content,
        part.parts);
  }

  private static String text(@org.jspecify.annotations.Nullable String value) {
    return Objects.requireNonNullElse(value, "").strip();
  }
}
