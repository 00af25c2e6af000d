package line12345.hotline.load;

import java.util.List;

/**
 * A page that is asked for again and again.
 *
 * @param name for the report
 * @param login who asks
 * @param paths in turn
 * @param hot whether the newest tickets, the same however many there are, fill the page: then it
 *     may not cost more among many
 */
record Visit(String name, String login, List<String> paths, boolean hot) {
    /**
     * What one of them cost, all of it beyond what the idle house costs.
     *
     * @param service milliseconds of processor time
     * @param database milliseconds of processor time, all of PostgreSQL's processes
     * @param active milliseconds that sessions were at work on statements
     * @param pages of 8 KiB touched, in memory or not
     * @param half milliseconds that half of them did not exceed, from outside
     */
    record Cost(double service, double database, double active, double pages, double half) {
        String line(String name) {
            return "%s\t%f\t%f\t%f\t%f\t%f".formatted(name, service, database, active, pages, half);
        }

        static Cost of(String[] columns) {
            return new Cost(
                    Double.parseDouble(columns[1]),
                    Double.parseDouble(columns[2]),
                    Double.parseDouble(columns[3]),
                    Double.parseDouble(columns[4]),
                    Double.parseDouble(columns[5]));
        }
    }
}
