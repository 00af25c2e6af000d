package line12345.ticketing.dispatch.catalogue.table;

/** Is told how far a long piece of work has come. */
public interface Progress {
    Progress UNHEARD = (step, done, all) -> {};

    /**
     * @param step in words
     * @param done of {@code all} rows
     */
    void at(String step, int done, int all);
}
