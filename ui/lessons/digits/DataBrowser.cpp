// Three walls of pictures, of which one is shown.
#include "ui/lessons/digits/DataBrowser.h"

#include "ui/controls/NumberFormat.h"
#include "ui/controls/SegmentedControl.h"
#include "ui/lessons/digits/AugmentationPanel.h"
#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"
#include "ui/views/DigitGrid.h"
#include "ui/views/PixelView.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QScrollBar>
#include <QSignalBlocker>

#include <algorithm>
#include <array>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr int kDigits = 10;
constexpr int kSide = kPixelCells;
constexpr std::size_t kSize = kPixelCells * kPixelCells;
constexpr int kThumbnail = 44;
constexpr int kVariations = 9;
constexpr int kPanelWidth = 230;
constexpr int kCaptionRoom = 30; ///< of a large thumbnail: caption and gap
constexpr int kMeanColumns = 5;

} // namespace

DataBrowser::DataBrowser(DigitPredictor& predictor, QWidget* parent)
    : Card(parent)
    , m_predictor(&predictor)
{
    makeHeader();
    makeFilters();
    makeGrids();
    connectAll();
    retranslate();
}

void DataBrowser::makeHeader()
{
    m_kind = new SegmentedControl(this);
    for (int i = 0; i < 3; ++i)
        m_kind->addSegment(QString());
    m_part = new SegmentedControl(this);
    for (int i = 0; i < 2; ++i)
        m_part->addSegment(QString());
    header()->insertWidget(0, m_kind);
    header()->addWidget(m_part);
}

void DataBrowser::makeFilters()
{
    m_filters = new QWidget(this);
    auto* grid = new QGridLayout(m_filters);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(8);
    const auto addRow = [&](int row, QLabel*& label, SegmentedControl*& control) {
        label = new QLabel(m_filters);
        setTextRole(label, TextRole::FieldLabel);
        control = new SegmentedControl(m_filters);
        control->addSegment(QString());
        for (int digit = 0; digit < kDigits; ++digit)
            control->addSegment(QString::number(digit));
        grid->addWidget(label, row, 0);
        grid->addWidget(control, row, 1);
    };
    addRow(0, m_labelLabel, m_label);
    addRow(1, m_answerLabel, m_answer);
    m_count = new QLabel(m_filters);
    setTextRole(m_count, TextRole::Control);
    setInk(m_count, Ink::Secondary);
    m_count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_wrong = new QCheckBox(m_filters);
    grid->addWidget(m_count, 0, 2);
    grid->addWidget(m_wrong, 1, 2, Qt::AlignRight);
    grid->setColumnStretch(2, 1);
    body()->addWidget(m_filters);
}

void DataBrowser::makeGrids()
{
    m_grid = new DigitGrid(this);
    m_grid->setCaptions([this](std::size_t row) -> DigitCaption {
        const QString label = QString::number(data().label(row));
        const DigitPredictionsPointer read = predictions();
        if (!m_view.needsPredictions() || !read || read->isRight(row))
            return {label, {}, {}};
        return {label + QStringLiteral(" → "), QString::number(read->answer(row)), {}};
    });
    m_means = new DigitGrid(this);
    m_means->setCaptionPixels(15);
    m_means->setCaptions([this](std::size_t row) -> DigitCaption {
        const int label = means().label(row);
        const auto& counts = m_view.part == DataPart::Test ? m_data.testCounts : m_data.trainCounts;
        return {tr("%1: %2").arg(m_data.labelText(label), grouped(counts[static_cast<std::size_t>(label)])), {}, {}};
    });
    m_varied = new QWidget(this);
    m_variations = new DigitGrid(m_varied);
    m_variations->setCaptionPixels(14);
    m_variations->setCaptions([](std::size_t row) -> DigitCaption { return {QString::number(row + 1), {}, {}}; });
    m_augmentation = new AugmentationPanel(m_varied);
    m_augmentation->setFixedWidth(kPanelWidth);
    auto* row = new QHBoxLayout(m_varied);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(m_variations, 1);
    row->addWidget(m_augmentation);
    for (QWidget* wall : {static_cast<QWidget*>(m_grid), static_cast<QWidget*>(m_means), m_varied})
        body()->addWidget(wall, 1);
}

void DataBrowser::connectAll()
{
    connect(m_predictor, &DigitPredictor::changed, this, [this](DataPart part) {
        if (part == m_view.part && m_view.needsPredictions() && isVisible())
            showPictures();
    });
    connect(m_kind, &SegmentedControl::currentIndexChanged, this,
        [this](int index) { change([index](DataView& next) { next.kind = static_cast<DataView::Kind>(index); }); });
    connect(m_part, &SegmentedControl::currentIndexChanged, this, [this](int index) {
        m_row = 0;
        change([index](DataView& next) { next.part = index == 0 ? DataPart::Training : DataPart::Test; });
        emit partChanged();
    });
    connect(m_label, &SegmentedControl::currentIndexChanged, this,
        [this](int index) { change([index](DataView& next) { next.label = index - 1; }); });
    connect(m_answer, &SegmentedControl::currentIndexChanged, this,
        [this](int index) { change([index](DataView& next) { next.answer = index - 1; }); });
    connect(
        m_wrong, &QCheckBox::toggled, this, [this](bool wrong) { change([wrong](DataView& next) { next.wrongOnly = wrong; }); });
    connect(m_augmentation, &AugmentationPanel::limitsChanged, this,
        [this](const Augmentation& limits) { change([&limits](DataView& next) { next.limits = limits; }); });
    connect(m_augmentation, &AugmentationPanel::drawRequested, this, [this] { change([](DataView& next) { ++next.draw; }); });
    connect(m_grid, &DigitGrid::currentRowChanged, this, [this](qint64 row) {
        m_row = row;
        showPicture();
    });
    connect(m_means, &DigitGrid::currentRowChanged, this, &DataBrowser::showPicture);
    connect(m_variations, &DigitGrid::currentRowChanged, this, &DataBrowser::showPicture);
}

// ---- what is looked at

template <typename Change> void DataBrowser::change(Change change)
{
    const DataView before = m_view;
    change(m_view);
    if (m_view == before)
        return;
    require();
    showAll();
}

void DataBrowser::setData(const DigitsData& digits)
{
    m_data = digits;
    m_row = 0;
    for (DigitGrid* wall : {m_grid, m_means, m_variations}) {
        const QSignalBlocker blocker(wall);
        wall->setData({});
    }
    retranslate();
}

void DataBrowser::setView(const DataView& view)
{
    m_view = view;
    require();
    showAll();
}

void DataBrowser::require()
{
    if (m_predictor)
        m_predictor->require(this, isVisible() && m_view.needsPredictions() ? std::optional(m_view.part) : std::nullopt);
}

void DataBrowser::showEvent(QShowEvent* event)
{
    Card::showEvent(event);
    require();
    if (m_view.needsPredictions())
        showPictures();
}

void DataBrowser::hideEvent(QHideEvent* event)
{
    Card::hideEvent(event);
    require();
}

DigitPredictionsPointer DataBrowser::predictions() const
{
    const DigitPredictionsPointer read = m_predictor ? m_predictor->predictions(m_view.part) : nullptr;
    // The page gives new data to its parts one after the other.
    return read && read->data.pixels().data() == data().pixels().data() ? read : nullptr;
}

// ---- what is shown

void DataBrowser::showAll()
{
    showControls();
    switch (m_view.kind) {
    case DataView::Kind::Pictures: return showPictures();
    case DataView::Kind::Means: return showMeans();
    case DataView::Kind::Variations: return showVariations();
    }
}

void DataBrowser::showControls()
{
    const QSignalBlocker kind(m_kind);
    const QSignalBlocker part(m_part);
    const QSignalBlocker label(m_label);
    const QSignalBlocker answer(m_answer);
    const QSignalBlocker wrong(m_wrong);
    m_kind->setCurrentIndex(static_cast<int>(m_view.kind));
    m_part->setCurrentIndex(m_view.part == DataPart::Training ? 0 : 1);
    m_label->setCurrentIndex(m_view.label + 1);
    m_answer->setCurrentIndex(m_view.answer + 1);
    m_wrong->setChecked(m_view.wrongOnly);
    m_augmentation->setLimits(m_view.limits);
    const auto is = [this](DataView::Kind other) { return m_view.kind == other; };
    m_filters->setVisible(is(DataView::Kind::Pictures));
    m_grid->setVisible(is(DataView::Kind::Pictures));
    m_means->setVisible(is(DataView::Kind::Means));
    m_varied->setVisible(is(DataView::Kind::Variations));
}

void DataBrowser::showPictures()
{
    const QSignalBlocker blocker(m_grid); // the picture is shown once, at the end
    if (m_grid->data().pixels().data() != data().pixels().data())
        m_grid->setData(data());
    const DigitPredictionsPointer read = predictions();
    if (!m_view.needsPredictions()) {
        m_grid->setFilter(m_view.label < 0 ? std::nullopt : std::optional(m_view.label));
    } else {
        std::vector<std::uint32_t> rows;
        for (std::size_t row = 0; read && row < read->rows(); ++row) {
            const bool isShown = (m_view.label < 0 || read->label(row) == m_view.label)
                && (m_view.answer < 0 || read->answer(row) == m_view.answer) && (!m_view.wrongOnly || !read->isRight(row));
            if (isShown)
                rows.push_back(static_cast<std::uint32_t>(row));
        }
        m_grid->setRows(std::move(rows));
    }
    m_grid->setEmptyText(m_data.isEmpty()        ? tr("The pictures are being read…")
            : m_view.needsPredictions() && !read ? tr("The network is reading the pictures…")
                                                 : tr("No picture is like that."));
    if (m_grid->currentRow() < 0 && m_grid->count() > 0) {
        m_grid->selectCell(0);
        m_row = m_grid->currentRow();
    }
    showCount();
    showPicture();
}

void DataBrowser::showMeans()
{
    const QSignalBlocker blocker(m_means);
    if (m_means->data().pixels().data() != means().pixels().data())
        m_means->setData(means());
    if (m_means->currentRow() < 0)
        m_means->selectCell(0);
    fitSides();
    showPicture();
}

// Row and copy decide together with the draw: the same picture always gives the same nine.
void DataBrowser::showVariations()
{
    const QSignalBlocker blocker(m_variations);
    const auto row = static_cast<std::size_t>(m_row);
    const qint64 selected = std::max<qint64>(0, m_variations->currentRow());
    DatasetContent content;
    content.inputs = kSize;
    content.classes = kDigits;
    content.imageShape = ImageShape{kSide, kSide};
    for (std::size_t copy = 0; row < data().rows() && copy < kVariations; ++copy) {
        const auto pixels = augmentedPicture(data().pixels().subspan(row * kSize, kSize), kSide, kSide, m_view.limits,
            static_cast<std::uint64_t>(m_view.draw), row, copy);
        content.pixels.insert(content.pixels.end(), pixels.begin(), pixels.end());
        content.labels.push_back(data().label(row));
    }
    m_variations->setData(content.labels.empty() ? Dataset() : Dataset(std::move(content)));
    m_variations->selectCell(selected);
    fitSides();
    showPicture();
}

void DataBrowser::showCount()
{
    const qint64 all = static_cast<qint64>(data().rows());
    m_count->setText(m_grid->count() == all ? tr("%1 pictures").arg(grouped(all))
                                            : tr("%1 of %2").arg(grouped(m_grid->count()), grouped(all)));
}

void DataBrowser::showPicture()
{
    const auto nameOf
        = [this](const Dataset& pictures, qint64 row) { return m_data.labelText(pictures.label(static_cast<std::size_t>(row))); };
    if (m_view.kind == DataView::Kind::Means) {
        const qint64 row = m_means->currentRow();
        return emitPicture(means(), row, row < 0 ? QString() : tr("mean of label %1").arg(nameOf(means(), row)));
    }
    const qint64 row = m_view.kind == DataView::Kind::Pictures ? m_grid->currentRow() : m_row;
    const bool exists = row >= 0 && static_cast<std::size_t>(row) < data().rows();
    const QString name = exists ? tr("number %1, label %2").arg(grouped(row + 1), nameOf(data(), row)) : QString();
    if (m_view.kind == DataView::Kind::Pictures)
        return emitPicture(data(), exists ? row : -1, name);
    emitPicture(m_variations->data(), m_variations->currentRow(), tr("%1, varied").arg(name));
}

void DataBrowser::emitPicture(const Dataset& pictures, qint64 row, const QString& name)
{
    QByteArray pixels;
    if (row >= 0) {
        const auto bytes = pictures.pixels().subspan(static_cast<std::size_t>(row) * kSize, kSize);
        pixels = QByteArray(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
    }
    emit pictureShown(pixels, row < 0 ? QString() : name);
}

// ---- layout and texts

void DataBrowser::setStageScale(double scale)
{
    m_scale = scale;
    m_grid->setThumbnailSide(static_cast<int>(std::lround(kThumbnail * std::max(1.0, scale))));
    fitSides();
}

// Means and variations are as large as lets all of them be seen.
void DataBrowser::fitSides()
{
    const auto fit = [](DigitGrid* wall, int columns, int rows) {
        const int bar = wall->verticalScrollBar()->sizeHint().width();
        const int across = (wall->width() - bar - 2 * DigitGridLayout::kMargin) / columns - 12;
        const int down = (wall->height() - 2 * DigitGridLayout::kMargin) / rows - kCaptionRoom;
        wall->setThumbnailSide(std::max(28, std::min(across, down)));
    };
    fit(m_means, kMeanColumns, 2);
    fit(m_variations, 3, 3);
}

void DataBrowser::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    fitSides();
}

void DataBrowser::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

void DataBrowser::retranslate()
{
    m_kind->setAccessibleName(tr("Kind of view"));
    m_kind->setSegmentText(0, tr("Pictures"));
    m_kind->setSegmentText(1, tr("Class means"));
    m_kind->setSegmentText(2, tr("Variations"));
    m_kind->setSegmentToolTip(1, tr("The mean grey value of every pixel over all pictures of a class"));
    m_kind->setSegmentToolTip(2, tr("The selected picture, turned, moved, bent … by chance"));
    m_part->setAccessibleName(tr("Part of the data"));
    m_part->setSegmentText(0, tr("Training"));
    m_part->setSegmentText(1, tr("Test"));
    m_labelLabel->setText(tr("Label"));
    m_answerLabel->setText(tr("Answer"));
    m_label->setAccessibleName(tr("Digits that are shown"));
    m_answer->setAccessibleName(tr("Answers of the network that are shown"));
    const QStringList names = m_data.classNames();
    for (SegmentedControl* control : {m_label, m_answer}) {
        control->setSegmentText(0, tr("All"));
        for (int digit = 0; digit < kDigits; ++digit)
            control->setSegmentToolTip(digit + 1, names.value(digit));
    }
    m_wrong->setText(tr("Wrong only"));
    m_wrong->setToolTip(tr("Only pictures that the network reads wrong"));
    m_grid->setAccessibleName(tr("Pictures of digits"));
    m_means->setAccessibleName(tr("Means of the classes"));
    m_variations->setAccessibleName(tr("Variations of the selected picture"));
    showAll();
}

} // namespace chalknet::ui
