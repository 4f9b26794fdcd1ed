package io.ordertochat.settings;

import io.ordertochat.contact.PhoneNumber;
import io.ordertochat.port.DrivenPort;
import io.ordertochat.shop.ShopId;
import java.util.Optional;

/**
 * Where shops' settings are kept, every version of them. Rules (docs/ports/shop-settings-repository.md):
 *
 * <ul>
 *   <li>SETTINGS-1 a change based on the current version becomes the next one; versions count 1, 2, 3 …;
 *   <li>SETTINGS-2 a change based on any other version answers {@code ChangedMeanwhile} and changes nothing; of several at
 *       once, one is saved;
 *   <li>SETTINGS-3 what is read equals what was saved, in the merchant's order, with who saved it and when in milliseconds;
 *   <li>SETTINGS-4 every version stays readable;
 *   <li>SETTINGS-5 one shop never sees another's settings or marks; the case of a shop's id counts;
 *   <li>SETTINGS-6 a mark on a number shows in the next {@code current}, and an empty reason takes it away; a mark makes no
 *       version;
 *   <li>SETTINGS-7 where settings are kept in the store of a unit of work, {@code save} and {@code mark} join the unit around
 *       them.
 * </ul>
 *
 * <p>Thread-safe.
 */
@DrivenPort
public interface ShopSettingsRepository {

    /**
     * A shop as it stands.
     *
     * @param shop the shop
     * @return its settings, version and numbers' health; empty when there is no such shop
     */
    Optional<ShopState> current(ShopId shop);

    /**
     * An older version.
     *
     * @param shop the shop
     * @param version 1 or more
     * @return the settings of that version, if there were any
     */
    Optional<ShopSettings> version(ShopId shop, int version);

    /**
     * Saves settings.
     *
     * @param shop the shop
     * @param change the new settings and the version they are based on
     * @return what came of it
     */
    SaveOutcome save(ShopId shop, SettingsChange change);

    /**
     * Marks a number as unable to take orders, or as well again.
     *
     * @param shop the shop
     * @param number one of its numbers
     * @param reason why not, at most 200 characters; empty when it is well
     */
    void mark(ShopId shop, PhoneNumber number, String reason);
}
