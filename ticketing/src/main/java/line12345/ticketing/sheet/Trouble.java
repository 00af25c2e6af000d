package line12345.ticketing.sheet;

/**
 * What is wrong with one row of a table.
 *
 * @param row as the spreadsheet program numbers it; 1 is the headings
 * @param sentence what is wrong and what to do
 */
public record Trouble(int row, String sentence) {
    public String words() {
        return "第 " + row + " 行：" + sentence;
    }
}
