package line12345.ticketing.leader;

/**
 * Somebody to whom letters may be written.
 *
 * @param charge what the leader is in charge of
 * @param office name of the office whose secretary opens the letters
 * @param order in the list, the smallest first
 */
public record Leader(
        long id,
        int version,
        String name,
        String post,
        String charge,
        long departmentId,
        String office,
        int order,
        boolean active) {
    /** {@code 副市长 李明}. */
    public String addressee() {
        return post + " " + name;
    }
}
