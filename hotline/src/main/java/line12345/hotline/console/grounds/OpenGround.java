package line12345.hotline.console.grounds;

import line12345.ticketing.ground.GroundBlanks;
import line12345.ticketing.ground.GroundLine;
import line12345.ticketing.ground.GroundPreview.Sample;
import line12345.ticketing.ground.GroundUse;
import line12345.ticketing.ground.GroundWords;
import line12345.ticketing.ground.MessageLength;

import java.time.LocalDate;
import java.util.Map;

/**
 * The ground that is open, as its form needs it.
 *
 * @param line null for a new one
 * @param words what the form begins with
 * @param from the first day that makes sense
 * @param real what a real ticket would fill in; null where there is none
 */
public record OpenGround(
        GroundUse use, GroundLine line, GroundWords words, LocalDate from, Sample real) {
    static OpenGround of(GroundLine line, LocalDate today, Sample real) {
        LocalDate begins = line.validFrom();
        LocalDate from = begins == null || begins.isBefore(today) ? today : begins;
        return new OpenGround(line.use(), line, line.words(), from, real);
    }

    static OpenGround fresh(GroundUse use, int position, LocalDate today) {
        return new OpenGround(use, null, new GroundWords("", "", "", position), today, null);
    }

    /** In an address. */
    public String key() {
        return line == null ? "new/" + use : line.key();
    }

    /** Where the form is sent to. */
    public String address() {
        return "/grounds/" + (line == null ? use.toString() : line.key());
    }

    public boolean isNew() {
        return line == null;
    }

    /** The code is a telephone number. */
    public boolean numbered() {
        return use == GroundUse.HAND_OVER;
    }

    /** What is filled in, with a sample for each. */
    public Map<String, String> blanks() {
        return GroundBlanks.samples(words.sentence());
    }

    /** How it reads now. */
    public String reads() {
        return GroundBlanks.sample(words.sentence());
    }

    /** How it would have read for a real ticket. */
    public String readsReally() {
        return GroundBlanks.filled(words.sentence(), real.blanks());
    }

    /** A real ticket's value; the sample where it has none. */
    public String really(String blank) {
        String sample = blanks().getOrDefault(blank, "");
        return real == null ? sample : real.blanks().getOrDefault(blank, sample);
    }

    public String length() {
        return MessageLength.of(real == null ? reads() : readsReally()).words();
    }

    /** Where and by whom the sentence is read. */
    public String readBy() {
        return switch (use) {
            case REFUSE, HAND_OVER -> "话务员念给市民听，市民在“查进度”的答复里读到";
            case TELL -> "市民收到的话";
            case NOTE -> "承办单位或轮到的人收到的话（短信、邮件、电话同样）";
            case NO_TICKET -> "话务员、班长、质检员在来电记录上读到";
            case SCRIPT -> "话务员、回访员照着说";
            case CHAT -> "话务员插入后发给市民，市民在会话里读到";
            case SEND_BACK -> "承办单位在退回说明里读到";
            case RETURN, UNREASONABLE -> "承办单位选择时读到";
            case SUPERVISE -> "承办单位在督办单上读到";
        };
    }
}
