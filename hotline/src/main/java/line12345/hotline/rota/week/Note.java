package line12345.hotline.rota.week;

/** A line of why. */
public final class Note {
    private static final int LONGEST = 200;

    private Note() {}

    /**
     * @return stripped; may be empty
     * @throws WrongSeat when it is too long
     */
    public static String read(String written) {
        String words = written == null ? "" : written.strip();
        if (words.length() > LONGEST) {
            throw new WrongSeat("说明最多 " + LONGEST + " 个字，请写短一些。");
        }
        return words;
    }
}
