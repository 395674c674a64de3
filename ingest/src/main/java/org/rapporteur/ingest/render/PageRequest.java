package org.rapporteur.ingest.render;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.core.document.PageBox;

/// A page to be drawn.
///
/// @param file a PDF file
/// @param page the number of the page, from 1
/// @param outlined the boxes to outline on it; those on other pages are left out
public record PageRequest(Path file, int page, List<PageBox> outlined) {
  /// @throws IllegalArgumentException if the page is not counted from 1
  public PageRequest {
    if (page < 1) {
      throw new IllegalArgumentException("not a page: " + page);
    }
    int number = page;
    outlined = outlined.stream().filter(box -> box.page() == number).toList();
  }

  void write(DataOutput out) throws IOException {
    out.writeUTF(file.toString());
    out.writeInt(page);
    out.writeInt(outlined.size());
    for (PageBox box : outlined) {
      out.writeFloat(box.x());
      out.writeFloat(box.y());
      out.writeFloat(box.width());
      out.writeFloat(box.height());
    }
  }

  static PageRequest read(DataInput in) throws IOException {
    Path file = Path.of(in.readUTF());
    int page = in.readInt();
    int count = in.readInt();
    List<PageBox> boxes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      boxes.add(new PageBox(page, in.readFloat(), in.readFloat(), in.readFloat(), in.readFloat()));
    }
    return new PageRequest(file, page, boxes);
  }
}
