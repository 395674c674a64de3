package org.rapporteur.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Texts, the bytes that write them, and the encoding found in these.
class TextEncodingTest {
  private static final String FRENCH =
      "L’enfant a été entendu ; « déjà » l’article 20 à ce sujet.\n";
  private static final String POLISH =
      "Dziecko zostało wysłuchane przez sąd, a zeznania są częścią akt śledztwa. Źródło: przepisy.\n";
  private static final String CZECH =
      "Dítě bylo vyslechnuto a příslušný soud věc řešil včas, též žaloba.\n";
  private static final String HUNGARIAN =
      "A gyermeket meghallgatták, a bíróság időben döntött, jegyzőkönyv készült.\n";
  private static final String TURKISH =
      "Çocuğun ifadesi alındı; mahkeme süreci izledi ve görüş bildirdi, işlem yapıldı.\n";
  private static final String LITHUANIAN =
      "Vaikas buvo išklausytas, teismas sprendimą priėmė laiku, įstatymų nuostatų žinios.\n";
  private static final String RUSSIAN =
      "Ребёнок был заслушан, суд принял решение в срок. Закон это предусматривает.\n";
  private static final String GREEK =
      "Το παιδί ακούστηκε, το δικαστήριο αποφάσισε εγκαίρως σύμφωνα με τον νόμο.\n";
  private static final String JAPANESE = "子どもは法廷で意見を述べた。判決は期限内に出された。これは架空の文章である。\n";

  private static String text(String name) {
    return switch (name) {
      case "french" -> FRENCH;
      case "polish" -> POLISH;
      case "czech" -> CZECH;
      case "hungarian" -> HUNGARIAN;
      case "turkish" -> TURKISH;
      case "lithuanian" -> LITHUANIAN;
      case "russian" -> RUSSIAN;
      case "greek" -> GREEK;
      case "japanese" -> JAPANESE;
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static String read(byte[] bytes) {
    return TextEncoding.of(bytes).orElseThrow().decode(bytes);
  }

  @ParameterizedTest
  @CsvSource({
    "french, UTF-8",
    "french, UTF-16LE",
    "french, UTF-16BE",
    "french, UTF-32LE",
    "french, UTF-32BE",
    "french, windows-1252",
    "polish, UTF-8",
    "polish, windows-1250",
    "polish, ISO-8859-2",
    "polish, UTF-16LE",
    "czech, windows-1250",
    "czech, ISO-8859-2",
    "hungarian, windows-1250",
    "hungarian, ISO-8859-2",
    "turkish, windows-1254",
    "turkish, ISO-8859-9",
    "lithuanian, windows-1257",
    "lithuanian, ISO-8859-13",
    "russian, windows-1251",
    "russian, KOI8-R",
    "russian, ISO-8859-5",
    "russian, IBM866",
    "russian, UTF-16BE",
    "russian, UTF-16LE",
    "greek, windows-1253",
    "greek, ISO-8859-7",
    "greek, UTF-16LE",
    "japanese, Shift_JIS",
    "japanese, EUC-JP",
    "japanese, ISO-2022-JP",
    "japanese, UTF-16BE",
    "japanese, UTF-8"
  })
  void aTextIsReadWhateverItsEncoding(String name, String charset) {
    for (int times : new int[] {1, 40}) {
      String text = text(name).repeat(times);
      assertThat(read(text.getBytes(Charset.forName(charset)))).isEqualTo(text);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"IBM850", "x-MacRoman", "ISO-8859-15"})
  void frenchOfOtherMachines(String charset) {
    String text = "L'enfant a été entendu à l'œil nu, déjà, où ? Le coût : 20 €.\n";
    String written =
        charset.equals("IBM850") ? text.replace("œ", "oe").replace("€", "euros") : text;
    assertThat(read(written.getBytes(Charset.forName(charset)))).isEqualTo(written);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void aByteOrderMarkSaysItAndIsNoText(String charset) {
    byte[] marked = ("\uFEFF" + FRENCH).getBytes(Charset.forName(charset));
    assertThat(read(marked)).isEqualTo(FRENCH);
  }

  @Test
  void theBeginningOfATextSaysTheSameWhereverItIsCut() {
    for (String charset : new String[] {"UTF-8", "UTF-16LE", "UTF-32BE"}) {
      byte[] bytes = (FRENCH + "😀 " + RUSSIAN + "😀").getBytes(Charset.forName(charset));
      for (int length = 12; length <= bytes.length; length++) {
        assertThat(TextEncoding.of(java.util.Arrays.copyOf(bytes, length)))
            .as(charset + " " + length)
            .hasValueSatisfying(found -> assertThat(found.charset().name()).isEqualTo(charset));
      }
    }
  }

  @Test
  void aSlipInUtf8DoesNotMakeItAnotherEncoding() {
    ByteArrayOutputStream pasted = new ByteArrayOutputStream();
    pasted.writeBytes(FRENCH.repeat(5).getBytes(StandardCharsets.UTF_8));
    pasted.writeBytes("d\u00E9j\u00E0".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(read(pasted.toByteArray())).isEqualTo(FRENCH.repeat(5) + "déjà");
  }

  @Test
  void bytesThatAreNoTextHaveNone() {
    byte[] noise = new byte[3_000];
    new Random(5).nextBytes(noise);
    noise[7] = 0;
    assertThat(TextEncoding.of(noise)).isEmpty();
    for (int i = 0; i < noise.length; i++) {
      noise[i] = (byte) (i % 7 == 0 ? 3 : 'a');
    }
    assertThat(TextEncoding.of(noise)).isEmpty();
  }

  @Test
  void noBytesWhateverAreTooMuch() {
    Random random = new Random(11);
    for (int i = 0; i < 3_000; i++) {
      byte[] bytes = new byte[random.nextInt(60)];
      random.nextBytes(bytes);
      TextEncoding.of(bytes).ifPresent(found -> assertThat(found.decode(bytes)).isNotNull());
    }
  }
}
