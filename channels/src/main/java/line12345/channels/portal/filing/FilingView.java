package line12345.channels.portal.filing;

import line12345.channels.portal.Sentence;

import java.util.List;
import java.util.Map;

/**
 * The form as a page shows it: with what was typed and what is wrong with it.
 *
 * @param troubles by field, in the order of the page; the field {@code form} is the whole of it
 * @param begun with words that were written on the page before
 */
record FilingView(
        FilingForm form,
        Map<String, Sentence> troubles,
        List<ChoiceGroup> matters,
        FoundPlaces places,
        boolean begun) {
    public List<KindChoice> kinds() {
        return KindChoice.ALL;
    }

    /** Null when the field is all right. */
    public Sentence trouble(String field) {
        return troubles.get(field);
    }

    /** Pictures cannot be put back into a form; they must be chosen again. */
    public boolean picturesLost() {
        return !troubles.isEmpty() && !form.chosenPictures().isEmpty();
    }

    public boolean hasKind(String code) {
        return code.equals(form.kind());
    }

    public boolean hasMatter(String code) {
        return code.equals(form.matterCode());
    }
}
