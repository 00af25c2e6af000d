package line12345.channels;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;

import line12345.hotline.AppTest;

import org.junit.jupiter.api.Test;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;

import javax.imageio.ImageIO;
import javax.sql.DataSource;

/**
 * What every channel owes a citizen, with the whole house on board. A channel extends it, says how
 * a message is sent and how a ticket is followed, and adds what is its own.
 */
public abstract class ChannelContract extends AppTest {
    @Inject protected DataSource database;

    /**
     * What a citizen says.
     *
     * @param key the same key means the same message
     */
    public record Message(String key, String phone, String words, List<Attachment> attachments) {}

    public record Attachment(String name, byte[] bytes) {}

    /**
     * What a citizen sees.
     *
     * @param page everything shown
     * @param number and {@code code} of the ticket, null when nothing was filed
     */
    public record Answer(int status, String page, String number, String code) {}

    /** The channel's name as tickets carry it. */
    protected abstract String channel();

    /** Sends as a citizen's device does, up to what is finally shown. */
    protected abstract Answer send(Message message);

    protected abstract Answer follow(String number, String code);

    /** Files are looked at where the protocol carries some, see {@link FileChannelContract}. */
    private boolean takesFiles() {
        return this instanceof FileChannelContract;
    }

    /** The key its ticket carries, where the channel makes one of its own. */
    protected String messageKey(Message message) {
        return message.key();
    }

    protected static Message message(Attachment... attachments) {
        long phone = ThreadLocalRandom.current().nextLong(13_000_000_000L, 13_999_999_999L);
        return new Message(
                UUID.randomUUID().toString(),
                String.valueOf(phone),
                "柳堤路 8 号门口的路灯坏了三天",
                List.of(attachments));
    }

    protected static Attachment picture() {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", bytes);
            return new Attachment("路灯.png", bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void oneMessageIsOneTicketWithItsPicture() {
        Message message = message(picture());
        Answer answer = send(message);
        assertThat(answer.number()).matches("\\d{14}");
        assertThat(answer.code()).matches("\\d{6}");
        assertThat(ticketsOf(message)).isOne();
        assertThat(attachmentsOf(message)).isEqualTo(takesFiles() ? 1 : 0);
    }

    @Test
    void theSameMessageAgainIsStillOneTicket() {
        Message message = message(picture());
        Answer first = send(message);
        Answer second = send(message);
        assertThat(second.number()).isEqualTo(first.number());
        assertThat(second.code()).isEqualTo(first.code());
        assertThat(ticketsOf(message)).isOne();
        assertThat(attachmentsOf(message)).isEqualTo(takesFiles() ? 1 : 0);
    }

    @Test
    void theSameMessageManyTimesAtOnceIsStillOneTicket() throws Exception {
        Message message = message();
        var fingers = Executors.newFixedThreadPool(6);
        Callable<Answer> tap = () -> send(message);
        Set<String> numbers = new HashSet<>();
        for (var answer : fingers.invokeAll(List.of(tap, tap, tap, tap, tap, tap))) {
            numbers.add(answer.get().number());
        }
        fingers.shutdown();
        assertThat(numbers).hasSize(1).doesNotContainNull();
        assertThat(ticketsOf(message)).isOne();
    }

    @Test
    void twoMessagesAreTwoTickets() {
        assertThat(send(message()).number()).isNotEqualTo(send(message()).number());
    }

    @Test
    void aCitizenSeesTheOwnTicketAndNoOther() {
        Answer own = send(message());
        Answer other = send(message());
        assertThat(follow(own.number(), own.code()).page()).contains("柳堤路 8 号");
        Answer refused = follow(other.number(), own.code());
        assertThat(refused.page()).doesNotContain("柳堤路");
        assertThat(refused.status()).isEqualTo(404);
    }

    @Test
    void aWrongCodeAndAWrongNumberAreNotToldApart() {
        Answer filed = send(message());
        Answer wrongCode = follow(filed.number(), another(filed.code()));
        Answer wrongNumber = follow("20200101000000", filed.code());
        assertThat(wrongCode.status()).isEqualTo(wrongNumber.status());
        assertThat(wrongCode.page().replace(filed.number(), ""))
                .isEqualTo(wrongNumber.page().replace("20200101000000", ""));
    }

    @Test
    void aWrongNumberAndAnEmptyOrEndlessTextAreSentences() {
        Message right = message();
        for (Message wrong :
                List.of(
                        new Message(right.key(), "1381234", right.words(), List.of()),
                        new Message(right.key(), right.phone(), "  ", List.of()),
                        new Message(right.key(), right.phone(), "路".repeat(100_000), List.of()))) {
            Answer answer = send(wrong);
            assertThat(answer.status()).isBetween(400, 499);
            assertThat(answer.page()).contains("。").doesNotContain("Exception");
            assertThat(answer.number()).isNull();
        }
        assertThat(ticketsOf(right)).isZero();
    }

    private static String another(String code) {
        return code.equals("111111") ? "222222" : "111111";
    }

    protected final long ticketsOf(Message message) {
        return count("select count(*) from ticket where channel = ? and message_key = ?", message);
    }

    protected final long attachmentsOf(Message message) {
        return count(
                "select count(*) from attachment a join ticket t on t.id = a.ticket_id"
                        + " where t.channel = ? and t.message_key = ?",
                message);
    }

    private long count(String sql, Message message) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, channel());
            statement.setString(2, messageKey(message));
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
