package line12345.channels.portal.praise;

import line12345.channels.portal.Sentence;

import java.util.Map;

/** The form as a page shows it. */
record PraiseView(PraiseForm form, Map<String, Sentence> troubles) {
    /** Null when the field is all right. */
    public Sentence trouble(String field) {
        return troubles.get(field);
    }
}
