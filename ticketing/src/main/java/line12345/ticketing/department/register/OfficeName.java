package line12345.ticketing.department.register;

import java.util.Optional;

/** What an office can be called. */
final class OfficeName {
    /** In characters. */
    static final int LONGEST = 40;

    private OfficeName() {}

    static String stripped(String name) {
        return name == null ? "" : name.strip();
    }

    /**
     * Why not; empty when the name can be taken. A semicolon parts names in the catalogue's table
     * and so cannot stand in one.
     */
    static Optional<WrongOffice> objection(String name) {
        int length = name.codePointCount(0, name.length());
        if (length == 0) {
            return Optional.of(new WrongOffice("department-name", "请填写单位名称。"));
        }
        if (length > LONGEST) {
            return Optional.of(
                    new WrongOffice(
                            "department-name",
                            "单位名称最多 " + LONGEST + " 个字，现在是 " + length + " 个字，请用规范简称。"));
        }
        boolean unusable =
                name.codePoints()
                        .anyMatch(
                                c ->
                                        c == ';'
                                                || c == '；'
                                                || Character.isISOControl(c)
                                                || Character.getType(c) == Character.FORMAT);
        return unusable
                ? Optional.of(new WrongOffice("department-name", "单位名称中不能有分号或看不见的字符，请删除。"))
                : Optional.empty();
    }
}
