package io.ordertochat;

import io.ordertochat.analytics.Analytics;
import io.ordertochat.catalog.ChargeCalculator;
import io.ordertochat.catalog.ProductCatalog;
import io.ordertochat.checkout.CheckoutParts;
import io.ordertochat.checkout.Checkouts;
import io.ordertochat.checkout.MessagePreviews;
import io.ordertochat.click.ClickLog;
import io.ordertochat.click.ClickTotals;
import io.ordertochat.click.Clicks;
import io.ordertochat.event.DomainEventListener;
import io.ordertochat.form.AddressLookup;
import io.ordertochat.order.OrderPages;
import io.ordertochat.order.OrderRepository;
import io.ordertochat.order.PaymentLinks;
import io.ordertochat.order.ReferenceSigner;
import io.ordertochat.order.RoutingDryRun;
import io.ordertochat.port.IdGenerator;
import io.ordertochat.port.TimeOrderedIds;
import io.ordertochat.settings.CachedShopSettings;
import io.ordertochat.settings.FormEditor;
import io.ordertochat.settings.ShopSettingsRepository;
import io.ordertochat.storefront.ClickReports;
import io.ordertochat.storefront.Storefronts;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One Order-to-Chat: the use cases, wired to a host's adapters. Serves any number of shops. Holds no static state and starts
 * nothing, so several can live in one JVM. Thread-safe.
 */
public final class OrderToChat {

    private final CheckoutParts parts;
    private final Checkouts checkouts;
    private final MessagePreviews previews;
    private final Storefronts storefronts;
    private final RoutingDryRun routingDryRun;
    private final AddressLookup addressLookup;
    private final FormEditor formEditor;
    private final Optional<Clicks> clicks;
    private final Optional<ClickReports> clickReports;
    private final Optional<Analytics> analytics;

    private OrderToChat(
            CheckoutParts parts, AddressLookup addressLookup, @Nullable ClickLog log, @Nullable ClickTotals totals) {
        this.parts = parts;
        this.addressLookup = addressLookup;
        this.checkouts = new Checkouts(parts);
        this.previews = new MessagePreviews(parts);
        this.storefronts = new Storefronts(parts.settings(), parts.catalog(), parts.time());
        this.routingDryRun = new RoutingDryRun(parts.orders());
        this.formEditor = new FormEditor(parts.settings(), parts.time());
        if (log == null || totals == null) {
            this.clicks = Optional.empty();
            this.clickReports = Optional.empty();
            this.analytics = Optional.empty();
        } else {
            Clicks recorded = new Clicks(log, totals, parts.settings());
            this.clicks = Optional.of(recorded);
            this.clickReports = Optional.of(
                    new ClickReports(recorded, parts.settings(), parts.catalog(), parts.ids(), parts.time()));
            this.analytics = Optional.of(new Analytics(totals, parts.settings(), parts.time()));
        }
    }

    /**
     * Starts to put one together.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Takes checkouts.
     *
     * @return the use case
     */
    public Checkouts checkouts() {
        return checkouts;
    }

    /**
     * Shows messages before they are sent.
     *
     * @return the use case
     */
    public MessagePreviews previews() {
        return previews;
    }

    /**
     * Decides which buttons a page shows.
     *
     * @return the use case
     */
    public Storefronts storefronts() {
        return storefronts;
    }

    /**
     * Tries routing tables on orders that were placed.
     *
     * @return the use case
     */
    public RoutingDryRun routingDryRun() {
        return routingDryRun;
    }

    /**
     * Changes checkout forms.
     *
     * @return the use case
     */
    public FormEditor formEditor() {
        return formEditor;
    }

    /**
     * Records clicks.
     *
     * @return the use case; empty when the builder was told of no {@link Builder#clicks}
     */
    public Optional<Clicks> clicks() {
        return clicks;
    }

    /**
     * Records clicks that pages tell of.
     *
     * @return the use case; empty when the builder was told of no {@link Builder#clicks}
     */
    public Optional<ClickReports> clickReports() {
        return clickReports;
    }

    /**
     * Shows what clicks say.
     *
     * @return the use case; empty when the builder was told of no {@link Builder#clicks}
     */
    public Optional<Analytics> analytics() {
        return analytics;
    }

    /**
     * The orders.
     *
     * @return the host's store
     */
    public OrderRepository orders() {
        return parts.orders();
    }

    /**
     * The shops' settings, through the cache; change settings here and every use case follows at once.
     *
     * @return the settings
     */
    public ShopSettingsRepository settings() {
        return parts.settings();
    }

    /**
     * Says what time it is, for those who ask about days.
     *
     * @return the host's source of time
     */
    public InstantSource time() {
        return parts.time();
    }

    /**
     * The shops' products.
     *
     * @return the host's catalogue
     */
    public ProductCatalog catalog() {
        return parts.catalog();
    }

    /**
     * Makes and checks order references.
     *
     * @return the signer
     */
    public ReferenceSigner references() {
        return parts.references();
    }

    /**
     * Says what a Brazilian postal code tells of an address.
     *
     * @return the host's lookup; one that is never available where it brought none
     */
    public AddressLookup addressLookup() {
        return addressLookup;
    }

    /** Collects the host's adapters; {@link #build} tells everything that is missing in one message. Not thread-safe. */
    public static final class Builder {

        private static final int SHOPS_REMEMBERED = 10_000;

        private @Nullable ShopSettingsRepository settings;
        private @Nullable OrderRepository orders;
        private @Nullable ProductCatalog catalog;
        private @Nullable ReferenceSigner references;
        private ChargeCalculator charges = ChargeCalculator.none();
        private OrderPages pages = OrderPages.none();
        private PaymentLinks payments = PaymentLinks.none();
        private InstantSource time = InstantSource.system();
        private @Nullable IdGenerator ids;
        private DomainEventListener listener = DomainEventListener.none();
        private AddressLookup addressLookup = AddressLookup.none();
        private @Nullable ClickLog clickLog;
        private @Nullable ClickTotals clickTotals;
        private Duration settingsMaxAge = Duration.ofSeconds(2);

        private Builder() {}

        /**
         * Sets where shops' settings are kept; required.
         *
         * @param value the store
         * @return this builder
         */
        public Builder settings(ShopSettingsRepository value) {
            this.settings = value;
            return this;
        }

        /**
         * Sets where orders are kept; required.
         *
         * @param value the store
         * @return this builder
         */
        public Builder orders(OrderRepository value) {
            this.orders = value;
            return this;
        }

        /**
         * Sets the host's products; required.
         *
         * @param value the catalogue
         * @return this builder
         */
        public Builder catalog(ProductCatalog value) {
            this.catalog = value;
            return this;
        }

        /**
         * Sets the signer of order references; required. Its secret must outlive restarts.
         *
         * @param value the signer
         * @return this builder
         */
        public Builder references(ReferenceSigner value) {
            this.references = value;
            return this;
        }

        /**
         * Sets the host's discounts, taxes and delivery costs; unless said there are none, and every delivery code and
         * coupon is refused.
         *
         * @param value the calculator
         * @return this builder
         */
        public Builder charges(ChargeCalculator value) {
            this.charges = value;
            return this;
        }

        /**
         * Sets where customers see their orders; nowhere unless said.
         *
         * @param value the pages
         * @return this builder
         */
        public Builder orderPages(OrderPages value) {
            this.pages = value;
            return this;
        }

        /**
         * Sets where customers pay for their orders; nowhere unless said.
         *
         * @param value the links
         * @return this builder
         */
        public Builder paymentLinks(PaymentLinks value) {
            this.payments = value;
            return this;
        }

        /**
         * Sets where the time comes from; the system unless said.
         *
         * @param value the source
         * @return this builder
         */
        public Builder time(InstantSource value) {
            this.time = value;
            return this;
        }

        /**
         * Sets how ids are made; {@link TimeOrderedIds} unless said.
         *
         * @param value the generator
         * @return this builder
         */
        public Builder ids(IdGenerator value) {
            this.ids = value;
            return this;
        }

        /**
         * Sets who hears of events; nobody unless said.
         *
         * @param value the listener
         * @return this builder
         */
        public Builder listener(DomainEventListener value) {
            this.listener = value;
            return this;
        }

        /**
         * Sets who knows what a Brazilian postal code says about an address; nobody unless said.
         *
         * @param value the lookup
         * @return this builder
         */
        public Builder addressLookup(AddressLookup value) {
            this.addressLookup = value;
            return this;
        }

        /**
         * Sets where clicks are kept and added up; nowhere unless said, and then none are recorded and there is no dashboard.
         *
         * @param log the store of single clicks
         * @param totals the totals of the same store
         * @return this builder
         */
        public Builder clicks(ClickLog log, ClickTotals totals) {
            this.clickLog = Objects.requireNonNull(log, "log");
            this.clickTotals = Objects.requireNonNull(totals, "totals");
            return this;
        }

        /**
         * Sets how long settings are remembered before the store is asked again; 2 seconds unless said, zero for never.
         *
         * @param value zero or more
         * @return this builder
         */
        public Builder settingsMaxAge(Duration value) {
            this.settingsMaxAge = value;
            return this;
        }

        /**
         * Puts it together.
         *
         * @return the library, ready to use; nothing was started
         * @throws IllegalStateException naming everything that is missing
         */
        public OrderToChat build() {
            List<String> gaps = new ArrayList<>();
            gap(settings, "settings(…): where shops' settings are kept", gaps);
            gap(orders, "orders(…): where orders are kept", gaps);
            gap(catalog, "catalog(…): the shop's products", gaps);
            gap(references, "references(…): the signer of order references", gaps);
            if (settingsMaxAge.isNegative()) {
                gaps.add("settingsMaxAge(…): zero or more");
            }
            if (settings == null || orders == null || catalog == null || references == null || !gaps.isEmpty()) {
                throw new IllegalStateException("OrderToChat.builder() needs " + String.join("; ", gaps));
            }
            IdGenerator idsOrDefault = ids != null ? ids : new TimeOrderedIds(time, new SecureRandom());
            CheckoutParts parts = new CheckoutParts(
                    remembered(settings),
                    orders,
                    catalog,
                    charges,
                    references,
                    pages,
                    payments,
                    idsOrDefault,
                    time,
                    listener);
            return new OrderToChat(
                    parts, Objects.requireNonNull(addressLookup, "addressLookup"), clickLog, clickTotals);
        }

        private ShopSettingsRepository remembered(ShopSettingsRepository store) {
            return settingsMaxAge.isZero()
                    ? store
                    : new CachedShopSettings(store, time, settingsMaxAge, SHOPS_REMEMBERED);
        }

        private static void gap(@Nullable Object part, String what, List<String> gaps) {
            if (part == null) {
                gaps.add(what);
            }
        }
    }
}
