package line12345.channels.portal;

import line12345.ticketing.citizen.PhoneNumber;
import line12345.ticketing.refusal.Refusal;
import line12345.ticketing.ticket.TicketText;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Collects what is wrong with a form, each beside its field, all at once. */
public final class FieldCheck {
    /** The form as a whole. */
    public static final String FORM = "form";

    private static final Pattern KEY = Pattern.compile("[0-9a-f-]{36}");

    /** Shorter ones are service numbers; nobody can be called back there. */
    private static final int SHORTEST_PHONE = 10;

    private final Map<String, Sentence> troubles = new LinkedHashMap<>();

    /** Must be filled in, with at most so many characters. */
    public FieldCheck words(String field, String what, String typed, int most, String english) {
        return check(field, english, () -> TicketText.of(what, typed, most));
    }

    /** May be empty. */
    public FieldCheck perhaps(String field, String what, String typed, int most) {
        return check(
                field, "Please write less here.", () -> TicketText.optional(what, typed, most));
    }

    public FieldCheck phone(String typed) {
        Sentence trouble =
                new Sentence(
                        "请留一个能打通您的电话：11 位手机号，或“区号+号码”。",
                        "Please give a mobile number of 11 digits, or area code and number.");
        try {
            if (PhoneNumber.parse(typed).digits().length() < SHORTEST_PHONE) {
                troubles.put("phone", trouble);
            }
        } catch (Refusal refusal) {
            troubles.put("phone", trouble);
        }
        return this;
    }

    /** The key was made when the form was shown; without one nothing is filed only once. */
    public FieldCheck key(String key) {
        if (!isKey(key)) {
            troubles.put(FORM, new Sentence("这张表单放得太久了，请再按一次“提交”；您写的内容都还在。", "Press Send again."));
        }
        return this;
    }

    public static boolean isKey(String key) {
        return key != null && KEY.matcher(key).matches();
    }

    /** By field, in the order in which they were checked; empty when all is right. */
    public Map<String, Sentence> troubles() {
        return troubles;
    }

    private FieldCheck check(String field, String english, Runnable check) {
        try {
            check.run();
        } catch (Refusal refusal) {
            troubles.put(field, new Sentence(refusal.sentence(), english));
        }
        return this;
    }
}
