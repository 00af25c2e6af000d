package line12345.channels.portal.filing;

import line12345.channels.portal.Sentence;
import line12345.ticketing.citizen.PhoneNumber;
import line12345.ticketing.refusal.Refusal;
import line12345.ticketing.ticket.TicketText;
import line12345.ticketing.video.KeepVideos;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Finds everything that is wrong with a form at once, each beside its field. Ticketing checks again
 * when the ticket is written.
 */
final class FilingCheck {
    static final int MOST_PICTURES = 3;
    static final long LARGEST_PICTURE = 5 * 1024 * 1024;

    /** Fields in the page's order. */
    static final String CONTENT = "content";

    static final String KIND = "kind";
    static final String MATTER = "matterCode";
    static final String PLACE = "placeCode";
    static final String ADDRESS = "address";
    static final String PICTURES = "pictures";
    static final String VIDEOS = "videos";
    static final String PHONE = "phone";
    static final String NAME = "name";
    static final String FORM = "form";

    private static final Pattern KEY = Pattern.compile("[0-9a-f-]{36}");

    /** Shorter ones are service numbers; nobody can be called back there. */
    private static final int SHORTEST_PHONE = 10;

    private final FilingForm form;
    private final Map<String, Sentence> troubles = new LinkedHashMap<>();

    private FilingCheck(FilingForm form) {
        this.form = form;
    }

    /**
     * @param places codes that can be chosen
     * @param matters codes that can be chosen
     */
    static Map<String, Sentence> troubles(
            FilingForm form, List<Choice> matters, List<Choice> places) {
        FilingCheck check = new FilingCheck(form);
        if (!hasKey(form)) {
            check.say(FORM, "这张表单放得太久了，请再按一次“提交”；您写的内容都还在。", "Please press Submit once more.");
        }
        check.words();
        check.choices(matters, places);
        check.pictures();
        check.films();
        check.person();
        return check.troubles;
    }

    static boolean hasKey(FilingForm form) {
        return form.key() != null && KEY.matcher(form.key()).matches();
    }

    private void words() {
        attempt(
                CONTENT,
                "Please say what happened, in at most " + TicketText.LONGEST + " characters.",
                () -> TicketText.of("发生了什么", form.content()));
        attempt(
                ADDRESS,
                "The address is too long or has signs that cannot be read.",
                () -> TicketText.optional("详细地址", form.address(), 200));
    }

    private void choices(List<Choice> matters, List<Choice> places) {
        if (form.chosenKind().isEmpty()) {
            say(KIND, "请选一类；拿不准就选“求助”。", "Please choose one; if unsure, choose 求助.");
        }
        if (!known(form.matterCode(), matters)) {
            say(MATTER, "所选的事项不在列表里，请重新选，或者留空。", "Please choose from the list, or leave it open.");
        }
        if (!known(form.placeCode(), places)) {
            say(PLACE, "所选的地点不在列表里，请重新选，或者留空。", "Please choose from the list, or leave it open.");
        }
    }

    private void pictures() {
        var chosen = form.chosenPictures();
        if (chosen.size() + form.sentBefore().size() > MOST_PICTURES) {
            say(PICTURES, "图片最多 " + MOST_PICTURES + " 张，请去掉几张。", "At most 3 pictures, please.");
        } else if (chosen.stream().anyMatch(file -> file.size() > LARGEST_PICTURE)) {
            say(
                    PICTURES,
                    "有图片超过 5 MB，请换一张小一些的，或截屏后再选。",
                    "A picture is larger than 5 MB; please choose a smaller one.");
        }
    }

    private void films() {
        if (form.films().size() > KeepVideos.MOST) {
            say(VIDEOS, "视频最多 " + KeepVideos.MOST + " 段，请去掉几段。", "At most 2 videos, please.");
        }
    }

    private void person() {
        String english = "Please give a mobile number of 11 digits, or area code and number.";
        attempt(
                PHONE,
                english,
                () -> {
                    if (PhoneNumber.parse(form.phone()).digits().length() < SHORTEST_PHONE) {
                        say(PHONE, "请留一个能打通您的电话：11 位手机号，或“区号+号码”。", english);
                    }
                });
        attempt(
                NAME,
                "The name is too long or has signs that cannot be read.",
                () -> TicketText.optional("怎么称呼您", form.name(), 30));
    }

    private static boolean known(String code, List<Choice> choices) {
        return code == null
                || code.isBlank()
                || choices.stream().anyMatch(choice -> choice.code().equals(code));
    }

    private void attempt(String field, String english, Runnable check) {
        try {
            check.run();
        } catch (Refusal refusal) {
            say(field, refusal.sentence(), english);
        }
    }

    private void say(String field, String chinese, String english) {
        troubles.put(field, new Sentence(chinese, english));
    }
}
