package line12345.channels;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;

/** What a channel owes besides whose protocol carries files. */
public abstract class FileChannelContract extends ChannelContract {
    @Test
    void anAttachmentTooLargeIsASentence() {
        Message message = message(new Attachment("路灯.jpg", new byte[5 * 1024 * 1024 + 1]));
        Answer answer = send(message);
        assertThat(answer.page()).contains("5 MB").doesNotContain("Exception", "\tat ");
        assertThat(answer.number()).isNull();
        assertThat(ticketsOf(message)).isZero();
    }

    @Test
    void aFileThatOnlyClaimsToBeAPictureSavesNothing() {
        byte[] page = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
        Message message = message(picture(), new Attachment("路灯.png", page));
        Answer answer = send(message);
        assertThat(answer.page()).contains("不是可以识别的图片").doesNotContain("Exception");
        assertThat(answer.number()).isNull();
        assertThat(ticketsOf(message)).isZero();
        assertThat(attachmentsOf(message)).isZero();
    }
}
