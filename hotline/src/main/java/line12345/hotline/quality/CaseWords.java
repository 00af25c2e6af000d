package line12345.hotline.quality;

/** What somebody says about a check. */
final class CaseWords {
    private static final int LONGEST = 500;

    private CaseWords() {}

    /**
     * @param missing the sentence when nothing is said
     * @throws WrongCase when nothing, or too much, is said
     */
    static String read(String written, String missing) {
        String words = written == null ? "" : written.strip();
        if (words.isEmpty()) {
            throw new WrongCase(missing);
        }
        if (words.length() > LONGEST) {
            throw new WrongCase("最多 " + LONGEST + " 个字，请写短一些。");
        }
        return words;
    }
}
