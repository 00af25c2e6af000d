package line12345.hotline.console.attachment;

import line12345.ticketing.attachment.NewFile;
import line12345.ticketing.attachment.Purpose;
import line12345.ticketing.attachment.WrongFile;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/**
 * One file as a browser sends it; any part may be missing.
 *
 * @param purpose the name of a {@link Purpose}
 * @param key made by the browser, so that sending it again is the same file
 * @param citizen {@code yes} for 给市民看
 */
public record FileForm(
        @RestForm String purpose,
        @RestForm String key,
        @RestForm String citizen,
        @RestForm FileUpload file) {
    NewFile read() {
        if (file == null) {
            throw new WrongFile("没有收到文件，请重新选择。");
        }
        try {
            return new NewFile(
                    Purpose.named(purpose),
                    key,
                    file.fileName(),
                    Files.readAllBytes(file.uploadedFile()),
                    "yes".equals(citizen));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
