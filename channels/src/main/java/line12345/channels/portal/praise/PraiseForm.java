package line12345.channels.portal.praise;

import line12345.channels.portal.FieldCheck;
import line12345.channels.portal.Sentence;
import line12345.channels.portal.puzzle.Kept;
import line12345.ticketing.intake.First;
import line12345.ticketing.intake.TicketForm;
import line12345.ticketing.matter.TicketKind;
import line12345.ticketing.matter.Urgency;

import org.jboss.resteasy.reactive.RestForm;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Praise as it comes from a browser, unchecked; any part may be missing.
 *
 * @param key made when the form was first shown
 * @param whom a person or an office, in the citizen's words
 * @param day when it was, in the citizen's words
 */
record PraiseForm(
        @RestForm String key,
        @RestForm String whom,
        @RestForm String content,
        @RestForm String day,
        @RestForm String phone,
        @RestForm String name) {
    private static final String CHANNEL = "portal";
    private static final int LONGEST_WHOM = 100;
    private static final int LONGEST_DAY = 60;

    /** With all of it the ticket's text still fits. */
    private static final int LONGEST_WORDS = 4_000;

    static PraiseForm fresh() {
        return new PraiseForm(UUID.randomUUID().toString(), null, null, null, null, null);
    }

    /** As typed, with a key if it had none. */
    PraiseForm withKey() {
        return FieldCheck.isKey(key)
                ? this
                : new PraiseForm(fresh().key, whom, content, day, phone, name);
    }

    Map<String, Sentence> troubles() {
        return new FieldCheck()
                .key(key)
                .words("whom", "想表扬谁", whom, LONGEST_WHOM, "Please say whom you want to thank.")
                .words("content", "为什么表扬", content, LONGEST_WORDS, "Please say what for.")
                .perhaps("day", "什么时候", day, LONGEST_DAY)
                .phone(phone)
                .perhaps("name", "怎么称呼您", name, 30)
                .troubles();
    }

    List<Kept> typed() {
        return List.of(
                new Kept("key", key),
                new Kept("whom", whom),
                new Kept("content", content),
                new Kept("day", day),
                new Kept("phone", phone),
                new Kept("name", name));
    }

    TicketForm ticket() {
        String when = day == null || day.isBlank() ? "" : "\n时间：" + day.strip();
        return new TicketForm(
                CHANNEL,
                key,
                null,
                phone,
                name,
                TicketKind.PRAISE,
                "表扬：" + whom.strip() + when + "\n" + content.strip(),
                null,
                null,
                null,
                Urgency.ORDINARY,
                false,
                null,
                new First.ByCatalogue(),
                List.of());
    }
}
