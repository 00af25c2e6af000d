package line12345.ticketing.people;

/** The reason of a change, as somebody wrote it. */
final class Why {
    /** In characters. */
    private static final int LONGEST = 100;

    private Why() {}

    /**
     * @return without spaces around it; may be empty
     * @throws WrongPerson too long or with signs nobody sees
     */
    static String of(String written) {
        String why = PeopleChanges.said(written);
        if (why.codePointCount(0, why.length()) > LONGEST) {
            throw new WrongPerson("原因最多 " + LONGEST + " 个字，请精简。");
        }
        if (why.codePoints()
                .anyMatch(
                        c ->
                                Character.isISOControl(c)
                                        || Character.getType(c) == Character.FORMAT)) {
            throw new WrongPerson("原因中有看不见的字符，请删除后再提交。");
        }
        return why;
    }
}
