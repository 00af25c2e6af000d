package line12345.ticketing.people;

import line12345.ticketing.department.Department;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What an account can be like, as far as one can tell without looking at the others. */
final class SoundPerson {
    /** In characters. */
    static final int LONGEST_NAME = 20;

    private static final Pattern LOGIN = Pattern.compile("[a-z][a-z0-9._-]{1,29}");
    private static final Pattern EXTENSION = Pattern.compile("\\d{3,6}");

    private SoundPerson() {}

    /**
     * @param person as it is to be
     * @param office of the person; null when there is none of that number
     * @return what is wrong, in the order of the form; empty when all is well
     */
    static List<String> objections(Person person, Department office) {
        List<String> objections = new ArrayList<>();
        login(person.login(), objections);
        name(person.name(), objections);
        if (person.role() == null) {
            objections.add("请选择角色。");
            return objections;
        }
        office(person, office, objections);
        if (person.extension() != null && !EXTENSION.matcher(person.extension()).matches()) {
            objections.add("分机“" + shortened(person.extension()) + "”不对：请填 3 到 6 位数字，没有分机请留空。");
        }
        return objections;
    }

    private static void login(String login, List<String> objections) {
        if (!LOGIN.matcher(login).matches()) {
            objections.add(
                    login.isEmpty()
                            ? "请填写账号。"
                            : "账号“"
                                    + shortened(login)
                                    + "”不对：用小写字母开头，由小写字母、数字、“.”“_”“-”组成，2 到 30 位。");
        }
    }

    private static void name(String name, List<String> objections) {
        int length = name.codePointCount(0, name.length());
        if (length == 0) {
            objections.add("请填写姓名。");
        } else if (length > LONGEST_NAME) {
            objections.add("姓名最多 " + LONGEST_NAME + " 个字，现在是 " + length + " 个字。");
        } else if (name.codePoints().anyMatch(SoundPerson::unfit)) {
            objections.add("姓名“" + shortened(name) + "”中有不能用在姓名里的符号或看不见的字符，请删除。");
        }
    }

    /** Names of other peoples have a middle dot; nobody's has a sign of a formula or a picture. */
    private static boolean unfit(int sign) {
        return !Character.isLetterOrDigit(sign) && "·•.- （）()".indexOf(sign) < 0;
    }

    private static void office(Person person, Department office, List<String> objections) {
        if (!person.role().ofOffice()) {
            if (person.officeId() != null) {
                objections.add(person.role().chinese() + "不属于任何承办单位：请清空承办单位，或改选承办单位的角色。");
            }
        } else if (office == null) {
            objections.add(person.role().chinese() + "必须属于一个承办单位：请从列表中选择。");
        } else if (!office.active() && person.active()) {
            objections.add("承办单位“" + office.name() + "”已撤销：请另选单位，或停用这个账号。");
        }
    }

    private static String shortened(String text) {
        String seen =
                text.codePoints()
                        .filter(
                                c ->
                                        !Character.isISOControl(c)
                                                && Character.getType(c) != Character.FORMAT)
                        .limit(20)
                        .collect(
                                StringBuilder::new,
                                StringBuilder::appendCodePoint,
                                StringBuilder::append)
                        .toString();
        return seen.length() < text.length() ? seen + "…" : seen;
    }
}
