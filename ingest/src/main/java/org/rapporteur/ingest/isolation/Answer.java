package org.rapporteur.ingest.isolation;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InvalidClassException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.pipes.PipesServer.STATUS;
import org.apache.tika.pipes.emitter.EmitData;
import org.apache.tika.pipes.emitter.EmitKey;

/// What a parsing process answers. A process that a document took over could answer anything, so
/// only lists of metadata are let in.
sealed interface Answer {
  /// The longest answer taken, in bytes.
  int LONGEST = 1 << 29;

  /// It parsed the file, well or not: the metadata say.
  record Parsed(List<Metadata> extracts) implements Answer {}

  /// It had not the memory, and ends.
  record OutOfMemory() implements Answer {}

  /// It could not do as it was told.
  record Refused(String why) implements Answer {}

  /// Reads the answer to one file.
  ///
  /// @throws IOException if the process ended, or answers what it should not
  static Answer read(DataInputStream in) throws IOException {
    while (true) {
      STATUS status = status(in);
      switch (status) {
        case INTERMEDIATE_RESULT -> bytes(in); // what it is about to parse, which is known here
        case PARSE_SUCCESS -> {
          return new Parsed(extracts(bytes(in)));
        }
        case OOM -> {
          return new OutOfMemory();
        }
        case FETCH_EXCEPTION, FETCHER_INITIALIZATION_EXCEPTION, PARSE_EXCEPTION_NO_EMIT -> {
          return new Refused(new String(bytes(in), StandardCharsets.UTF_8));
        }
        case EMPTY_OUTPUT -> {
          return new Parsed(List.of());
        }
        case READY,
            CALL,
            PING,
            FAILED_TO_START,
            FETCHER_NOT_FOUND,
            EMITTER_NOT_FOUND,
            EMIT_SUCCESS,
            EMIT_SUCCESS_PARSE_EXCEPTION,
            EMIT_EXCEPTION,
            TIMEOUT ->
            throw new IOException("it answered " + status);
      }
    }
  }

  /// Reads one word of the protocol.
  static STATUS status(DataInputStream in) throws IOException {
    int word = in.readByte();
    try {
      return STATUS.lookup(word);
    } catch (IllegalArgumentException e) {
      throw new IOException("it answered " + word, e);
    }
  }

  private static byte[] bytes(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > LONGEST) {
      throw new IOException("it answered with " + length + " bytes");
    }
    byte[] bytes = new byte[length];
    in.readFully(bytes);
    return bytes;
  }

  private static List<Metadata> extracts(byte[] bytes) throws IOException {
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
      in.setObjectInputFilter(Answer::filter);
      if (in.readObject() instanceof EmitData data) {
        return List.copyOf(data.getMetadataList());
      }
      throw new InvalidClassException("it answered with something else");
    } catch (ClassNotFoundException | RuntimeException e) {
      throw new InvalidClassException(String.valueOf(e.getMessage()));
    }
  }

  private static ObjectInputFilter.Status filter(ObjectInputFilter.FilterInfo info) {
    Class<?> type = info.serialClass();
    if (type == null) {
      return ObjectInputFilter.Status.UNDECIDED;
    }
    while (type.isArray()) {
      type = type.getComponentType();
    }
    boolean known =
        type.isPrimitive()
            || type.getPackageName().equals("java.lang")
            || type.getName().startsWith("org.apache.tika.metadata.")
            || Set.of(EmitData.class, EmitKey.class, ParseContext.class).contains(type)
            || COLLECTIONS.contains(type.getName());
    return known ? ObjectInputFilter.Status.ALLOWED : ObjectInputFilter.Status.REJECTED;
  }

  Set<String> COLLECTIONS =
      Set.of(
          "java.util.ArrayList",
          "java.util.LinkedList",
          "java.util.HashMap",
          "java.util.Map$Entry",
          "java.util.CollSer");
}
