package line12345.ticketing.dispatch.catalogue.draft;

/** Names and legal grounds as they go into the catalogue. */
public final class CatalogueText {
    /** Longest name of a version, in characters. */
    static final int NAME = 40;

    /** Longest legal ground, in characters. */
    public static final int SOURCE = 300;

    private CatalogueText() {}

    /**
     * @param what it is called on the screen
     * @throws WrongCatalogue empty, too long or with signs that cannot be seen
     */
    public static String of(String what, String written, int longest) {
        String text = written == null ? "" : written.strip();
        int length = text.codePointCount(0, text.length());
        if (length == 0) {
            throw new WrongCatalogue("catalogue-text", "请填写“" + what + "”。");
        }
        if (length > longest) {
            throw new WrongCatalogue(
                    "catalogue-text",
                    "“%s”最多 %d 个字，现在是 %d 个字，请精简。".formatted(what, longest, length));
        }
        if (text.codePoints().anyMatch(Character::isISOControl)) {
            throw new WrongCatalogue("catalogue-text", "“" + what + "”中有换行或控制字符，请删除。");
        }
        return text;
    }
}
