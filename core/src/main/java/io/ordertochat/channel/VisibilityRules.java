package io.ordertochat.channel;

import io.ordertochat.catalog.CategoryPath;
import io.ordertochat.catalog.ProductId;
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;

/**
 * On which pages, on which devices, for which products and categories a button is shown. A button is shown where all four
 * agree; only where both products and categories are named with {@link Scope.Kind#ONLY}, one of the two is enough. A product
 * with several categories is named when one of them is. Immutable.
 */
public final class VisibilityRules {

    /** Shown everywhere. */
    public static final VisibilityRules ALWAYS = builder().build();

    private final Scope<PageKind> pages;
    private final Scope<Device> devices;
    private final Scope<ProductId> products;
    private final Scope<CategoryPath> categories;
    private final boolean inheritParents;

    private VisibilityRules(Builder from) {
        this.pages = from.pages;
        this.devices = from.devices;
        this.products = from.products;
        this.categories = from.categories;
        this.inheritParents = from.inheritParents;
    }

    /**
     * Starts rules that show a button everywhere.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts changed rules.
     *
     * @return a builder with these rules
     */
    public Builder toBuilder() {
        return builder()
                .pages(pages)
                .devices(devices)
                .products(products)
                .categories(categories)
                .inheritParents(inheritParents);
    }

    /**
     * Judges a page.
     *
     * @param page the page
     * @return that the button is shown, or the first rule that speaks against it: page, device, product, category
     */
    public Visibility judge(ShownPage page) {
        if (!pages.includes(page.kind()::equals)) {
            return Visibility.OTHER_PAGE;
        }
        if (page.device() != Device.UNKNOWN && !devices.includes(named -> named.covers(page.device()))) {
            return Visibility.OTHER_DEVICE;
        }
        boolean product =
                products.includes(named -> page.product().filter(named::equals).isPresent());
        boolean category =
                categories.includes(named -> page.categories().stream().anyMatch(one -> isIn(one, named)));
        boolean oneIsEnough = products.isOnly() && categories.isOnly();
        if (oneIsEnough ? product || category : product && category) {
            return Visibility.SHOWN;
        }
        return product ? Visibility.OTHER_CATEGORY : Visibility.OTHER_PRODUCT;
    }

    private boolean isIn(CategoryPath category, CategoryPath named) {
        int depth = named.segments().size();
        boolean deepEnough = inheritParents
                ? category.segments().size() >= depth
                : category.segments().size() == depth;
        return deepEnough && category.segments().subList(0, depth).equals(named.segments());
    }

    /**
     * The kinds of pages.
     *
     * @return where it is shown; everywhere by default
     */
    public Scope<PageKind> pages() {
        return pages;
    }

    /**
     * The devices.
     *
     * @return on what it is shown; on everything by default
     */
    public Scope<Device> devices() {
        return devices;
    }

    /**
     * The products.
     *
     * @return for which it is shown; for all by default
     */
    public Scope<ProductId> products() {
        return products;
    }

    /**
     * The categories.
     *
     * @return for which it is shown; for all by default
     */
    public Scope<CategoryPath> categories() {
        return categories;
    }

    /**
     * Whether a named category stands for all below it.
     *
     * @return whether {@code kitchen} names {@code kitchen/mugs} too; off by default
     */
    public boolean inheritParents() {
        return inheritParents;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VisibilityRules rules
                && pages.equals(rules.pages)
                && devices.equals(rules.devices)
                && products.equals(rules.products)
                && categories.equals(rules.categories)
                && inheritParents == rules.inheritParents;
    }

    @Override
    public int hashCode() {
        return Objects.hash(pages, devices, products, categories, inheritParents);
    }

    @Override
    public String toString() {
        return "VisibilityRules[pages " + pages + ", devices " + devices + ", products " + products + ", categories "
                + categories + (inheritParents ? " and below]" : "]");
    }

    /** Collects rules. Not thread-safe. */
    public static final class Builder {

        private Scope<PageKind> pages = Scope.all();
        private Scope<Device> devices = Scope.all();
        private Scope<ProductId> products = Scope.all();
        private Scope<CategoryPath> categories = Scope.all();
        private boolean inheritParents;

        private Builder() {}

        /**
         * Sets the kinds of pages.
         *
         * @param value where it is shown
         * @return this builder
         */
        public Builder pages(Scope<PageKind> value) {
            this.pages = Objects.requireNonNull(value, "pages");
            return this;
        }

        /**
         * Shows it on some kinds of pages only.
         *
         * @param kinds the kinds
         * @return this builder
         */
        public Builder onlyOn(PageKind... kinds) {
            return pages(Scope.only(Arrays.asList(kinds)));
        }

        /**
         * Shows it everywhere but on some kinds of pages.
         *
         * @param kinds the kinds
         * @return this builder
         */
        public Builder notOn(PageKind... kinds) {
            return pages(Scope.except(Arrays.asList(kinds)));
        }

        /**
         * Sets the devices. {@link Device#MOBILE} names iOS and Android too; a page that does not tell its device sees the
         * button in any case.
         *
         * @param value on what it is shown
         * @return this builder
         * @throws IllegalArgumentException when {@link Device#UNKNOWN} is named, which nobody holds in the hand
         */
        public Builder devices(Scope<Device> value) {
            if (value.values().contains(Device.UNKNOWN)) {
                throw new IllegalArgumentException(
                        "visibility: got the device unknown; allowed are ios, android, mobile,"
                                + " desktop; leave it out, as a page that names no device shows the button anyway");
            }
            this.devices = value;
            return this;
        }

        /**
         * Shows it on some devices only.
         *
         * @param some the devices
         * @return this builder
         */
        public Builder onlyOn(Device... some) {
            return devices(Scope.only(Arrays.asList(some)));
        }

        /**
         * Shows it on all devices but some.
         *
         * @param some the devices
         * @return this builder
         */
        public Builder notOn(Device... some) {
            return devices(Scope.except(Arrays.asList(some)));
        }

        /**
         * Sets the products.
         *
         * @param value for which it is shown
         * @return this builder
         */
        public Builder products(Scope<ProductId> value) {
            this.products = Objects.requireNonNull(value, "products");
            return this;
        }

        /**
         * Shows it for some products only; pages without a product have no such button then.
         *
         * @param ids the products
         * @return this builder
         */
        public Builder onlyForProducts(Collection<ProductId> ids) {
            return products(Scope.only(ids));
        }

        /**
         * Shows it for all products but some.
         *
         * @param ids the products
         * @return this builder
         */
        public Builder notForProducts(Collection<ProductId> ids) {
            return products(Scope.except(ids));
        }

        /**
         * Sets the categories.
         *
         * @param value for which it is shown
         * @return this builder
         */
        public Builder categories(Scope<CategoryPath> value) {
            this.categories = Objects.requireNonNull(value, "categories");
            return this;
        }

        /**
         * Shows it for some categories only; pages without a category have no such button then.
         *
         * @param paths the categories
         * @return this builder
         */
        public Builder onlyForCategories(Collection<CategoryPath> paths) {
            return categories(Scope.only(paths));
        }

        /**
         * Shows it for all categories but some.
         *
         * @param paths the categories
         * @return this builder
         */
        public Builder notForCategories(Collection<CategoryPath> paths) {
            return categories(Scope.except(paths));
        }

        /**
         * Sets whether a named category stands for all below it.
         *
         * @param value whether it does
         * @return this builder
         */
        public Builder inheritParents(boolean value) {
            this.inheritParents = value;
            return this;
        }

        /**
         * Ends the building.
         *
         * @return the rules
         */
        public VisibilityRules build() {
            return new VisibilityRules(this);
        }
    }
}
