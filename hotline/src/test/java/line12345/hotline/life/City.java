package line12345.hotline.life;

import line12345.hotline.life.Book.Who;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who acts and what can be chosen in a walk: a stall on the pavement of 桂花街道. */
final class City {
    static final int SLOTS = 4;

    /** 市城管局, 云湖区政府, 云湖区城管局, 柳堤区城管局, 桂花街道, 望江街道, 市容科, 城建办. */
    static final long[] OFFICES = {1, 21, 31, 32, 41, 42, 51, 54};

    /** Who is above whom: the tree of city.sql, only these. */
    static final Map<Long, Long> ABOVE = Map.of(31L, 21L, 41L, 21L, 42L, 21L, 51L, 31L, 54L, 41L);

    static final Map<Long, Integer> LEVEL =
            Map.of(1L, 1, 21L, 2, 31L, 2, 32L, 2, 41L, 3, 42L, 3, 51L, 4, 54L, 4);

    static final String[] FIRST = {
        "按目录派单", "派单", "按目录派单", "直接答复", "不予受理", "移交紧急热线", "转达表扬", "并单", "派单", "按目录派单"
    };

    /**
     * What a citizen wants; the fifth and sixth are a report about office 31 and a praise of it.
     */
    static final String[] KINDS = {
        "HELP", "COMPLAINT", "SUGGESTION", "CONSULTATION", "REPORT", "PRAISE"
    };

    static final String[] CALLS = {"已解决且满意，办结", "解释办结", "退回重办", "未接通", "联系不上办结"};

    static final List<Who> PEOPLE = people();

    /** What the city edits while tickets are under way. */
    private static final String[][] RULES = {
        {"RETURN_TIMES", "0"},
        {"RETURN_TIMES", "1"},
        {"RETURN_TIMES", "3"},
        {"BOUNCE_LIMIT", "1"},
        {"BOUNCE_LIMIT", "2"},
        {"BOUNCE_LIMIT", "3"},
        {"EXTENSION_TIMES", "0"},
        {"EXTENSION_TIMES", "1"},
        {"EXTENSION_TIMES", "3"},
        {"EXTENSION_BY_MANAGER_FROM", "1"},
        {"EXTENSION_BY_MANAGER_FROM", "2"},
        {"LEADER_APPROVES", ""},
        {"LEADER_APPROVES", "HELP,COMPLAINT,REPORT,SUGGESTION"},
        {"HOTLINE_REVIEWS", ""},
        {"HOTLINE_REVIEWS", "HELP,COMPLAINT,REPORT"},
        {"REDO_TIMES", "0"},
        {"REDO_TIMES", "1"},
        {"REDO_TIMES", "2"},
        {"PAUSE_ALLOWED", "false"},
        {"PAUSE_ALLOWED", "true"},
        {"PAUSE_TIMES", "2"},
        {"CALLBACK_TRIES", "1"},
        {"CALLBACK_TRIES", "3"},
        {"URGE_TIMES_A_DAY", "1"},
        {"RETURN_WITHIN", "8 HOUR"},
        {"RETURN_WITHIN", "48 HOUR"},
        {"ACCESS_DOWNWARD", "false"},
        {"ARCHIVE_AFTER", "100 HOUR"},
        {"ARCHIVE_AFTER", "720 HOUR"},
        {"OBJECT_WITHIN", "360 HOUR"},
        {"DROP_KINDS", "HELP,COMPLAINT"},
        {"DROP_KINDS", ""},
        {"WITHDRAW_MINUTES", "0"},
        {"WITHDRAW_MINUTES", "10"},
        {"WITHDRAW_MINUTES", "60"}
    };

    private City() {}

    /** Where each walk begins. */
    static Map<String, String> start() {
        Map<String, String> rules = new LinkedHashMap<>();
        rules.put("RETURN_WITHIN", "48 HOUR");
        rules.put("RETURN_TIMES", "1");
        rules.put("BOUNCE_LIMIT", "2");
        rules.put("EXTENSION_TIMES", "2");
        rules.put("EXTENSION_BY_MANAGER_FROM", "2");
        rules.put("LEADER_APPROVES", "REPORT");
        rules.put("HOTLINE_REVIEWS", "COMPLAINT,REPORT");
        rules.put("REDO_TIMES", "2");
        rules.put("PAUSE_ALLOWED", "true");
        rules.put("PAUSE_TIMES", "1");
        rules.put("CALLBACK_TRIES", "3");
        rules.put("CALLBACK_GAP", "3 HOUR");
        rules.put("URGE_GAP", "4 HOUR");
        rules.put("URGE_TIMES_A_DAY", "2");
        rules.put("OBJECT_WITHIN", "360 HOUR");
        rules.put("ARCHIVE_AFTER", "100 HOUR");
        rules.put("ACCESS_DOWNWARD", "true");
        rules.put("WITHDRAW_MINUTES", "10");
        rules.put("DROP_KINDS", "CONSULTATION,HELP,COMPLAINT,SUGGESTION,PRAISE");
        return rules;
    }

    static boolean within(long office, long upper) {
        Long at = office;
        while (at != null && at != upper) {
            at = ABOVE.get(at);
        }
        return at != null;
    }

    static Who who(Act act) {
        // A citizen acts by number and code, whoever sits at the keyboard.
        return switch (act.kind()) {
            case RATE, OBJECT, DROP -> PEOPLE.get(6);
            default -> PEOPLE.get(act.who() % PEOPLE.size());
        };
    }

    static String[] rule(Act act) {
        return RULES[act.a() % RULES.length];
    }

    /** From a quarter of an hour to ten days. */
    static int minutes(Act act) {
        int[] steps = {15, 60, 120, 240, 300, 600, 1440, 1440, 2880, 5760, 14400};
        return steps[act.a() % steps.length];
    }

    /** 0 is the catalogue; else this office leads and, by the next bit, another helps. */
    static String choice(int a) {
        Long lead = lead(a);
        return lead == null ? "按目录" : "主办 " + lead + (helper(a) == null ? "" : "，协办 " + helper(a));
    }

    static Long lead(int a) {
        return a % 3 == 0 ? null : OFFICES[a / 3 % OFFICES.length];
    }

    static Long helper(int a) {
        Long lead = lead(a);
        long other = OFFICES[a / 7 % OFFICES.length];
        return lead == null || a % 2 == 0 || other == lead ? null : other;
    }

    private static List<Who> people() {
        List<Who> people = new ArrayList<>();
        people.add(new Who("agent01", "话务员", null));
        people.add(new Who("window01", "窗口人员", null));
        people.add(new Who("review01", "审核员", null));
        people.add(new Who("review02", "审核员", null));
        people.add(new Who("manager01", "管理人员", null));
        people.add(new Who("callback01", "回访员", null));
        people.add(new Who("市民", "市民", null));
        for (long office : OFFICES) {
            people.add(new Who("clerk%02d".formatted(office), "经办人", office));
            people.add(new Who("leader%02d".formatted(office), "负责人", office));
        }
        return List.copyOf(people);
    }
}
