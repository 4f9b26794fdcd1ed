package io.ordertochat.architecture.offenders.money;

/** Changes under its holder's feet. */
public final class ChangingField {

    private int value;

    /** Changes it. */
    public void change() {
        value++;
    }

    /**
     * The value.
     *
     * @return how often it was changed
     */
    public int value() {
        return value;
    }
}
