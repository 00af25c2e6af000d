package line12345.channels.portal.letter;

import line12345.channels.portal.Sentence;
import line12345.ticketing.leader.Leader;

import java.util.Map;

/** The letter as a page shows it. */
record LetterView(Leader leader, LetterForm form, Map<String, Sentence> troubles) {
    /** Null when the field is all right. */
    public Sentence trouble(String field) {
        return troubles.get(field);
    }
}
