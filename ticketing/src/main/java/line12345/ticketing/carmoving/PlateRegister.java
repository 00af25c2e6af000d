package line12345.ticketing.carmoving;

/**
 * The register of plates 车辆登记 and its masked way to the owner: it finds the owner and sends the
 * message itself, so that the owner's number never comes here and the asker's never goes there.
 * Found by type; a city without one has none.
 */
public interface PlateRegister {
    /** False while it has not been set up. */
    boolean aboard();

    /**
     * Called outside a transaction.
     *
     * @throws Exception when it refuses, is away or does not answer in time; nobody knows then
     *     whether the owner was told
     */
    Outcome tell(ToOwner message) throws Exception;

    /** What became of it. */
    enum Outcome {
        NOTIFIED,
        NO_OWNER
    }

    /**
     * @param id the same at each try: the owner is told once
     * @param plate in one shape, {@code 湘A12345}
     * @param words Simplified Chinese, of the house; nothing of who asks
     */
    record ToOwner(String id, String plate, String words) {}
}
