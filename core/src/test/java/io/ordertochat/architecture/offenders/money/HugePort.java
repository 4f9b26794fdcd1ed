package io.ordertochat.architecture.offenders.money;

import io.ordertochat.port.DrivenPort;

/** Six methods and no twin. */
@DrivenPort
public interface HugePort {

    /** One. */
    void one();

    /** Two. */
    void two();

    /** Three. */
    void three();

    /** Four. */
    void four();

    /** Five. */
    void five();

    /** Six. */
    void six();
}
