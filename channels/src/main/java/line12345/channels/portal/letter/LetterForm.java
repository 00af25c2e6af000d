package line12345.channels.portal.letter;

import line12345.channels.portal.FieldCheck;
import line12345.channels.portal.Sentence;
import line12345.channels.portal.puzzle.Kept;
import line12345.ticketing.intake.First;
import line12345.ticketing.intake.TicketForm;
import line12345.ticketing.matter.TicketKind;
import line12345.ticketing.matter.Urgency;
import line12345.ticketing.ticket.TicketText;

import org.jboss.resteasy.reactive.RestForm;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A letter as it comes from a browser, unchecked; any part may be missing.
 *
 * @param key made when the form was first shown
 * @param confidential anything but null means that the box was ticked
 */
record LetterForm(
        @RestForm String key,
        @RestForm String content,
        @RestForm String phone,
        @RestForm String name,
        @RestForm String confidential) {
    /** As tickets carry it, so that letters are told from other requests of the web. */
    static final String CHANNEL = "leaders";

    static LetterForm fresh() {
        return new LetterForm(UUID.randomUUID().toString(), null, null, null, null);
    }

    /** As typed, with a key if it had none. */
    LetterForm withKey() {
        return FieldCheck.isKey(key)
                ? this
                : new LetterForm(fresh().key, content, phone, name, confidential);
    }

    Map<String, Sentence> troubles() {
        return new FieldCheck()
                .key(key)
                .words("content", "信的内容", content, TicketText.LONGEST, "Please write your letter.")
                .phone(phone)
                .perhaps("name", "怎么称呼您", name, 30)
                .troubles();
    }

    List<Kept> typed() {
        return List.of(
                new Kept("key", key),
                new Kept("content", content),
                new Kept("phone", phone),
                new Kept("name", name),
                new Kept("confidential", confidential));
    }

    TicketForm ticket() {
        return new TicketForm(
                CHANNEL,
                key,
                null,
                phone,
                name,
                TicketKind.SUGGESTION,
                content,
                null,
                null,
                null,
                Urgency.ORDINARY,
                confidential != null,
                null,
                new First.ByCatalogue(),
                List.of());
    }
}
