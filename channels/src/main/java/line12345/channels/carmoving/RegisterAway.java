package line12345.channels.carmoving;

/** The register refused or gave no answer; nobody knows whether the owner was told. */
class RegisterAway extends Exception {
    private static final long serialVersionUID = 1;

    RegisterAway(String why) {
        super(why);
    }
}
