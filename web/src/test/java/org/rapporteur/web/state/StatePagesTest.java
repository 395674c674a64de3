package org.rapporteur.web.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.corpus.alert.AlertsFile;
import org.rapporteur.web.Room;
import org.rapporteur.web.SpecimenIndex;

class StatePagesTest {
  @TempDir Path folder;

  private Path index() throws IOException {
    Path documents = Files.createDirectories(folder.resolve("documents"));
    Files.writeString(documents.resolve("note.txt"), "Prevention begins at school.\n");
    Files.createFile(documents.resolve("empty.pdf"));
    return SpecimenIndex.index(documents, folder.resolve("index"));
  }

  @Test
  void whatCouldNotBeReadIsToldWithWhatToDo() throws Exception {
    try (Room room = Room.of(index())) {
      String page = room.get("/documents").body();

      assertThat(page).contains("empty.pdf", "the file is empty", "ask the sender for it again");
      assertThat(page).contains("note.txt");
      assertThat(room.get("/documents.csv").body().lines()).hasSize(3);
    }
  }

  @Test
  void thePartiesThatRepliedAndThoseThatDidNotAreNamed() throws Exception {
    try (Room room = Room.ofSpecimens()) {
      assertThat(room.get("/documents").body())
          .contains("Replied:", "Arvenia</a>", "No reply: ", "Albania");
    }
  }

  @Test
  void aQueryIsSavedAndTellsWhatIsNew() throws Exception {
    Path index = index();
    try (Room room = Room.of(index)) {
      HttpResponse<String> page = room.get("/alerts");
      String cookie = page.headers().firstValue("Set-Cookie").orElseThrow();
      assertThat(cookie).contains("HttpOnly", "SameSite=Strict");
      String visitor = cookie.split(";", 2)[0];
      Matcher token = Pattern.compile("name=\"token\" value=\"([^\"]+)\"").matcher(page.body());
      assertThat(token.find()).isTrue();

      String form = "name=schools&query=prevention&token=" + token.group(1);
      assertThat(room.post("/alerts", form, "Cookie", visitor).statusCode()).isEqualTo(303);
      assertThat(room.get("/alerts").body()).contains("schools", "1 new passage");
      assertThat(room.post("/alerts", form, "Cookie", visitor).statusCode()).isEqualTo(422);
      assertThat(room.post("/alerts/remove", form, "Cookie", visitor).statusCode()).isEqualTo(303);
      assertThat(new AlertsFile(index).alerts()).isEmpty();
    }
  }

  @Test
  void nothingIsChangedWithoutATokenOfThisServer() throws Exception {
    Path index = index();
    try (Room room = Room.of(index)) {
      String form = "name=schools&query=prevention";
      assertThat(room.post("/alerts", form).statusCode()).isEqualTo(403);
      assertThat(room.post("/alerts", form + "&token=x").statusCode()).isEqualTo(403);
      assertThat(room.post("/alerts", form + "&token=x", "Cookie", "visitor=y").statusCode())
          .isEqualTo(403);
      assertThat(room.post("/alerts/remove", form).statusCode()).isEqualTo(403);
      assertThat(room.get("/alerts?name=schools&query=law").statusCode()).isEqualTo(200);
      assertThat(new AlertsFile(index).alerts()).isEmpty();
    }
  }

  @Test
  void aTokenOfAnotherVisitorDoesNotCount() throws Exception {
    try (Room room = Room.of(index())) {
      Matcher token =
          Pattern.compile("name=\"token\" value=\"([^\"]+)\"").matcher(room.get("/alerts").body());
      assertThat(token.find()).isTrue();
      String other = room.get("/alerts").headers().firstValue("Set-Cookie").orElseThrow();
      String form = "name=schools&query=prevention&token=" + token.group(1);

      assertThat(room.post("/alerts", form, "Cookie", other.split(";", 2)[0]).statusCode())
          .isEqualTo(403);
    }
  }
}
