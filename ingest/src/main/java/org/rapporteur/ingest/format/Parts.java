package org.rapporteur.ingest.format;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.rapporteur.core.document.Digest;
import org.rapporteur.core.document.Failure.Reason;

/// Makes parts of what the parsers hand over: decides what counts as a document, and says of the
/// rest why it does not.
public final class Parts {
  private static final Set<String> UNKNOWN =
      Set.of("application/octet-stream", "application/x-empty");

  private final Path file;
  private final Digest digest;
  private final Map<String, String> types = new HashMap<>();

  private Parts(Path file, Digest digest) {
    this.file = file;
    this.digest = digest;
  }

  /// The parts of a file.
  ///
  /// @param digest the digest of its bytes
  /// @param extracts what the parsers handed over: of the file, then of what is inside it
  /// @throws UnreadableFile if there is no part at all
  public static List<Part> of(Path file, Digest digest, List<Metadata> extracts)
      throws UnreadableFile {
    if (extracts.isEmpty()) {
      throw new UnreadableFile(Reason.CRASHED, "its parser said nothing");
    }
    return new Parts(file, digest).all(extracts.stream().map(Extract::new).toList());
  }

  private List<Part> all(List<Extract> extracts) throws UnreadableFile {
    extracts.forEach(extract -> types.put(extract.entry(), extract.type()));
    List<Part> inside = new ArrayList<>();
    for (Extract extract : extracts.subList(1, extracts.size())) {
      Part part = part(extract);
      if (counts(part)) {
        inside.add(part);
      }
    }
    Part itself = part(extracts.getFirst());
    if (itself instanceof Part.Read(var entry, var own, Parsed parsed)
        && !parsed.hasText()
        && !inside.isEmpty()) {
      return inside;
    }
    inside.addFirst(itself);
    return inside;
  }

  private Part part(Extract extract) {
    Optional<Part.Unread> failure = extract.failure();
    if (failure.isPresent()) {
      return extract.entry().isEmpty() ? FileCheck.named(file, failure.get()) : failure.get();
    }
    if (extract.entry().isEmpty() && UNKNOWN.contains(extract.type())) {
      return FileCheck.unknown(file);
    }
    if (extract.entry().isEmpty()
        && extract.type().equals("text/plain")
        && FileCheck.isNamedPacked(file)) {
      return new Part.Unread(
          "", Reason.MISLABELLED, "plain text named ." + FileCheck.extension(file));
    }
    if (UNKNOWN.contains(extract.type()) || !extract.hasParser()) {
      return new Part.Unread(extract.entry(), Reason.UNSUPPORTED, extract.type());
    }
    try {
      return new Part.Read(
          extract.entry(),
          extract.entry().isEmpty() ? digest : extract.digest(digest),
          extract.parsed());
    } catch (UnreadableFile e) {
      return new Part.Unread(extract.entry(), e.reason(), e.detail());
    }
  }

  /// Whether an entry is a document by which a person would miss something. All entries of archives
  /// are, except archives that only hold others; so are those of messages, but for pictures, which
  /// are mostly the sender's logo; and of what is put into an office document, what has text, or
  /// would have if it could be opened.
  private boolean counts(Part part) {
    String container = types.getOrDefault(container(part.entry()), "");
    boolean sent =
        MediaTypes.isArchive(container)
            || (MediaTypes.isMessage(container)
                && !MediaTypes.isPicture(types.getOrDefault(part.entry(), "")));
    return switch (part) {
      case Part.Read(String entry, var own, Parsed parsed) ->
          parsed.hasText() || (sent && !holdsEntries(entry));
      case Part.Unread(var entry, Reason reason, var detail) ->
          sent || (reason != Reason.UNSUPPORTED && reason != Reason.EMPTY);
    };
  }

  private boolean holdsEntries(String entry) {
    return types.keySet().stream().anyMatch(other -> other.startsWith(entry + "/"));
  }

  /// The innermost entry in which another lies, empty for the file. Names of entries may hold `/`
  /// themselves.
  private String container(String entry) {
    for (int slash = entry.lastIndexOf('/'); slash > 0; slash = entry.lastIndexOf('/', slash - 1)) {
      if (types.containsKey(entry.substring(0, slash))) {
        return entry.substring(0, slash);
      }
    }
    return "";
  }
}
