package line12345.ticketing.ticket.circle;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name by which a citizen would call a person, out of the name of an account. An account that
 * is named after a post says of nobody that he is meant: 话务员01, 班长2.
 */
public final class PersonalName {
    /** What stands before brackets, digits and blanks: {@code 张三（早班）}. */
    private static final Pattern BEGIN = Pattern.compile("^[\\p{IsHan}·]+");

    private static final int SHORTEST = 2;
    private static final int LONGEST = 4;

    /** With a dot, as some peoples write theirs: given name and father's name. */
    private static final int LONGEST_OF_TWO = 12;

    private static final Pattern POST =
            Pattern.compile(
                    "系统|信息|热线|平台|电话|语音|话务|坐席|座席|客服|接线|专席|企业|纪检|外语|英语|综合|夜间"
                            + "|早班|中班|晚班|夜班|白班|值班|当班|带班|一班|二班|三班|班组|小组|部门|承办|单位|街道|办公"
                            + "|班长|组长|科长|处长|局长|主任|经理|主管|领导|负责|审核|审批|派单|回访|质检|督办|经办|窗口"
                            + "|管理|工作|运维|测试|演示|实习|临时|公共|市民|同志|老师|师傅|人员|专员|职员|人|员|岗|室|科|处|组");

    private PersonalName() {}

    /** Empty when this is nobody's. */
    public static String of(String account) {
        Matcher begin = BEGIN.matcher(account == null ? "" : account.strip());
        if (!begin.find()) {
            return "";
        }
        String name = begin.group();
        int longest = name.contains("·") ? LONGEST_OF_TWO : LONGEST;
        boolean nobodys = POST.matcher(name).replaceAll("").isEmpty();
        return name.length() < SHORTEST || name.length() > longest || nobodys ? "" : name;
    }
}
