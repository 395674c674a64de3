package org.rapporteur.ingest.mail;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.Chunk;
import org.apache.poi.hsmf.datatypes.MAPIProperty;
import org.apache.poi.hsmf.datatypes.PropertyValue;
import org.apache.poi.hsmf.datatypes.StringChunk;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;
import org.apache.poi.util.CodePageUtil;
import org.apache.tika.exception.TikaException;

/// What stands above a message of Outlook.
final class MsgHead {
  private MsgHead() {}

  static MessageHead of(MAPIMessage message) throws TikaException {
    String from = MsgParser.text(message::getDisplayFrom).strip();
    String address = string(message, MAPIProperty.SENDER_EMAIL_ADDRESS);
    boolean adds = address.contains("@") && !from.contains(address);
    return new MessageHead(
        MsgParser.text(message::getSubject).strip(),
        adds ? (from + " <" + address + ">").strip() : from,
        MsgParser.text(message::getDisplayTo).strip(),
        MsgParser.text(message::getDisplayCC).strip(),
        "",
        sent(message));
  }

  private static Optional<OffsetDateTime> sent(MAPIMessage message) throws TikaException {
    try {
      Calendar date = message.getMessageDate();
      return date == null
          ? Optional.empty()
          : Optional.of(date.toInstant().atOffset(ZoneOffset.UTC));
    } catch (ChunkNotFoundException e) {
      return Optional.empty();
    } catch (RuntimeException e) {
      throw MsgParser.strange("its date is", e);
    }
  }

  /// The encoding of its HTML, empty if it is not said.
  static String charset(MAPIMessage message) {
    for (MAPIProperty property :
        List.of(MAPIProperty.INTERNET_CPID, MAPIProperty.MESSAGE_CODEPAGE)) {
      Map<MAPIProperty, List<PropertyValue>> all = message.getMainChunks().getProperties();
      for (PropertyValue value : all.getOrDefault(property, List.of())) {
        if (value.getValue() instanceof Integer page && page > 0) {
          try {
            return CodePageUtil.codepageToEncoding(page, true);
          } catch (java.io.UnsupportedEncodingException e) {
            break; // a page that nobody knows: the text itself must show
          }
        }
      }
    }
    return "";
  }

  private static String string(MAPIMessage message, MAPIProperty property) {
    List<Chunk> chunks = message.getMainChunks().getAll().get(property);
    return chunks != null && !chunks.isEmpty() && chunks.getFirst() instanceof StringChunk text
        ? String.valueOf(text.getValue()).replace("\0", "").strip()
        : "";
  }
}
