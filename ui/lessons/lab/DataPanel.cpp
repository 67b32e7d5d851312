// Data set pictures, sliders, seed and counts.
#include "ui/lessons/lab/DataPanel.h"

#include "ui/controls/Buttons.h"
#include "ui/controls/Field.h"
#include "ui/controls/NumberFormat.h"
#include "ui/controls/TabOrder.h"
#include "ui/controls/ValueSlider.h"
#include "ui/lessons/lab/ClassChips.h"
#include "ui/lessons/lab/DataGallery.h"
#include "ui/lessons/lab/DataOptions.h"
#include "ui/lessons/lab/LabNames.h"
#include "ui/lessons/lab/LabPoints.h"
#include "ui/lessons/lab/MarkLegend.h"
#include "ui/lessons/lab/WorksheetAccess.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"
#include "ui/views/DatasetThumbnail.h"

#include <QButtonGroup>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTimer>

#include <algorithm>

namespace chalknet::ui {

namespace {

constexpr std::size_t kPictures = 6; // of the built-in sets; all others are in the gallery
constexpr int kLargestSeed = 9999;
constexpr double kSmallChrome = 0.95;

} // namespace

DataPanel::DataPanel(QWidget* parent)
    : Card(parent)
    , m_pictures(new QGridLayout)
    , m_content(new QVBoxLayout)
    , m_controls(new QVBoxLayout)
{
    makeThumbnails();
    makeSliders();
    makeSeeds();
    makeManyStarts();
    makeCounts();
    makeMore();
    m_pictures->setHorizontalSpacing(8);
    m_controls->addStretch(1);
    for (QWidget* control : std::initializer_list<QWidget*>{m_share, m_noise, m_chips, m_seed.field, m_start.field, m_manyWords})
        m_controls->addWidget(control);
    m_content->addLayout(m_pictures);
    m_content->addLayout(m_controls, 1);
    body()->addLayout(m_content, 1);
    arrange();
    orderTabs({m_share, m_noise, m_chips, m_seed.field, m_start.field, m_manyWords});
    retranslate();
}

void DataPanel::makeThumbnails()
{
    auto* group = new QButtonGroup(this);
    for (const std::string_view name : labDataNames().first(kPictures)) {
        auto* thumbnail = new DatasetThumbnail(this);
        showPicture(*thumbnail, name);
        group->addButton(thumbnail);
        // toggled, not clicked: screen readers and arrow keys choose without a click.
        connect(thumbnail, &QRadioButton::toggled, this, [this, name](bool on) {
            if (on)
                emit dataChosen(std::string(name));
        });
        m_thumbnails.push_back(thumbnail);
    }
    m_own = new DatasetThumbnail(this);
    m_own->setSign(QStringLiteral("plus"));
    m_more = new DatasetThumbnail(this);
    m_more->setSign(QStringLiteral("more"));
    group->addButton(m_own);
    group->addButton(m_more);
    connect(m_own, &QRadioButton::toggled, this, [this](bool on) {
        if (on)
            emit ownPointsChosen();
    });
}

void DataPanel::makeMore()
{
    m_gallery = new DataGallery(this);
    m_options = new DataOptions(this);
    m_chips = new ClassChips(this);
    m_examples = makeIconButton(QStringLiteral("examples"), {}, this);
    m_optionsButton = makeIconButton(QStringLiteral("settings"), {}, this);
    header()->setSpacing(4);
    header()->addWidget(m_examples);
    header()->addWidget(m_optionsButton);
    connect(m_examples, &QPushButton::clicked, this, &DataPanel::examplesRequested);
    // Clicked, not toggled: it chooses nothing by itself.
    connect(m_more, &QRadioButton::clicked, this, [this] {
        showChosen();
        // An arrow key gives the button the focus after this; the gallery takes it from there.
        QTimer::singleShot(0, m_gallery, [this] { m_gallery->popUp(m_more); });
    });
    connect(m_gallery, &DataGallery::dataChosen, this, &DataPanel::dataChosen);
    connect(m_optionsButton, &QPushButton::clicked, this, [this] { m_options->popUp(m_optionsButton); });
}

void DataPanel::makeSliders()
{
    m_share = new ValueSlider(this);
    m_share->setRange(kSmallestTrainShare, kLargestTrainShare, 0.05);
    m_share->setFormatter([](double value) { return percent(value, 0); });
    connect(m_share, &ValueSlider::valueChanged, this, &DataPanel::trainShareChosen);
    m_noise = new ValueSlider(this);
    m_noise->setRange(0.0, kLargestNoise, 0.01);
    m_noise->setFormatter([](double value) { return fixed(value, 2); });
    connect(m_noise, &ValueSlider::valueChanged, this, &DataPanel::noiseChosen);
}

DataPanel::SeedField DataPanel::makeSeed()
{
    SeedField seed;
    seed.label = new QLabel(this);
    auto* box = new QWidget(this);
    seed.value = new QSpinBox(box);
    seed.value->setRange(0, kLargestSeed);
    seed.value->setMinimumWidth(60);
    seed.next = makeIconButton(QStringLiteral("dice"), {}, box);
    seed.next->setFixedSize(metrics::kFieldHeight, metrics::kFieldHeight);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(seed.value, 1);
    row->addWidget(seed.next);
    seed.field = labelledField(seed.label, box, this);
    seed.label->setBuddy(seed.value);
    connect(seed.next, &QPushButton::clicked, seed.value,
        [value = seed.value] { value->setValue(value->value() >= kLargestSeed ? 0 : value->value() + 1); });
    return seed;
}

void DataPanel::makeSeeds()
{
    m_seed = makeSeed();
    m_start = makeSeed();
    connect(m_seed.value, &QSpinBox::valueChanged, this, [this](int seed) { emit seedChosen(static_cast<quint64>(seed)); });
    connect(m_start.value, &QSpinBox::valueChanged, this, [this](int seed) { emit startSeedChosen(static_cast<quint64>(seed)); });
}

// From one start to many: beside the number that it is about.
void DataPanel::makeManyStarts()
{
    m_manyStarts = makeIconButton(QStringLiteral("many"), {}, m_start.next->parentWidget());
    m_manyStarts->setFixedSize(metrics::kFieldHeight, metrics::kFieldHeight);
    m_start.next->parentWidget()->layout()->addWidget(m_manyStarts);
    m_manyWords = new QPushButton(this);
    m_manyWords->setIcon(themedIcon(QStringLiteral("many")));
    for (QPushButton* button : {m_manyStarts, m_manyWords})
        connect(button, &QPushButton::clicked, this, &DataPanel::manyStartsRequested);
}

void DataPanel::makeCounts()
{
    m_counts = new QWidget(this);
    m_train = new MarkLegend(MarkLegend::Mark::FilledDisc, m_counts);
    m_test = new MarkLegend(MarkLegend::Mark::HollowDisc, m_counts);
    m_countsLayout = new QVBoxLayout(m_counts);
    m_countsLayout->setContentsMargins(0, 0, 0, 0);
    m_countsLayout->setSpacing(3);
    m_countsLayout->addWidget(m_train);
    m_countsLayout->addWidget(m_test);
}

void DataPanel::setLandscape(bool landscape)
{
    if (m_landscape == landscape)
        return;
    m_landscape = landscape;
    arrange();
}

void DataPanel::arrange()
{
    const bool compact = m_chrome < kSmallChrome;
    for (int i = 0; i < static_cast<int>(m_thumbnails.size()); ++i)
        m_pictures->addWidget(m_thumbnails[static_cast<std::size_t>(i)], i / 2, i % 2);
    m_pictures->addWidget(m_own, kPictures / 2, 0);
    m_pictures->addWidget(m_more, kPictures / 2, 1);
    m_pictures->setVerticalSpacing(compact ? 0 : 2);
    m_content->setDirection(m_landscape ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_content->setSpacing(m_landscape ? 18 : compact ? 4 : 10);
    m_controls->setSpacing(compact || m_landscape ? 4 : 8);
    // Beside the title where that is a row of its own, else above the sliders.
    header()->removeWidget(m_counts); // else its own place would count
    if (m_landscape)
        header()->insertWidget(header()->indexOf(m_examples), m_counts);
    else
        m_controls->insertWidget(1, m_counts);
    m_countsLayout->setDirection(compact || m_landscape ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_countsLayout->setSpacing(compact || m_landscape ? 10 : 3);
    m_counts->setContentsMargins(0, 0, 0, compact || m_landscape ? 0 : 6);
    m_manyWords->setVisible(!compact && !m_landscape);
    m_manyStarts->setVisible(compact || m_landscape);
}

void DataPanel::setChromeScale(double scale)
{
    m_chrome = scale;
    const Theme& theme = Theme::instance();
    for (DatasetThumbnail* thumbnail : m_thumbnails)
        thumbnail->setStageScale(scale);
    m_own->setStageScale(scale);
    m_more->setStageScale(scale);
    for (MarkLegend* count : {m_train, m_test})
        count->setFont(scale < kSmallChrome ? theme.sans(12) : theme.font(TextRole::Control, scale));
    for (const SeedField& seed : {m_seed, m_start})
        seed.label->setFont(theme.font(TextRole::FieldLabel, scale));
    arrange();
}

void DataPanel::showChosen()
{
    const LabData& settings = m_document.data;
    const auto names = labDataNames();
    const auto found = std::find(names.begin(), names.begin() + kPictures, settings.name);
    const auto index = static_cast<std::size_t>(found - names.begin());
    DatasetThumbnail* const chosen = settings.kind == LabDataKind::Own ? m_own
        : isTable(settings) || index == kPictures                      ? m_more
                                                                       : m_thumbnails[index];
    for (DatasetThumbnail* thumbnail : m_thumbnails)
        thumbnail->blockSignals(true);
    m_own->blockSignals(true);
    chosen->setChecked(true);
    m_own->blockSignals(false);
    for (DatasetThumbnail* thumbnail : m_thumbnails)
        thumbnail->blockSignals(false);
    // A set without a picture of its own is shown where it was chosen.
    if (chosen != m_more)
        m_more->setSign(QStringLiteral("more"));
    else if (isTable(settings))
        m_more->setSign(QStringLiteral("folder"));
    else
        showPicture(*m_more, settings.name);
}

void DataPanel::setData(const LabDocument& document, std::size_t trainRows, std::size_t testRows)
{
    m_document = document;
    const LabData& settings = document.data;
    showChosen();
    m_gallery->setData(settings);
    m_options->setDocument(document);
    const bool isOwn = settings.kind == LabDataKind::Own;
    const bool hasSettings = m_worksheet.accessTo(LabControl::DataSettings) != ControlAccess::Hidden;
    m_noise->setVisible(settings.kind == LabDataKind::Generated && hasSettings);
    m_seed.field->setVisible(!isOwn && hasSettings); // own points are where they were set
    m_chips->setVisible(isOwn && m_worksheet.accessTo(LabControl::Data) == ControlAccess::Free);
    const QSignalBlocker blockShare(m_share);
    const QSignalBlocker blockNoise(m_noise);
    const QSignalBlocker blockSeed(m_seed.value);
    m_share->setValue(settings.trainShare);
    m_noise->setValue(settings.noise);
    m_seed.value->setValue(static_cast<int>(std::min<std::uint64_t>(settings.seed, kLargestSeed)));
    // Four corners are too few to keep some back.
    m_share->setEnabled(!isBareGate(settings));
    m_share->setToolTip(
        isBareGate(settings) ? tr("All four corners are used for training. Add noise to get more points.") : QString());
    m_trainRows = trainRows;
    m_testRows = testRows;
    retranslate();
}

void DataPanel::setWorksheet(const Worksheet& worksheet)
{
    m_worksheet = worksheet;
    m_options->setWorksheet(worksheet);
    applyAccess();
    setData(LabDocument(m_document), m_trainRows, m_testRows);
}

void DataPanel::applyAccess()
{
    const auto apply = [this](QWidget* widget, LabControl control) {
        const ControlAccess access = m_worksheet.accessTo(control);
        if (widget != m_noise && widget != m_seed.field) // have reasons of their own to hide
            widget->setVisible(access != ControlAccess::Hidden);
        applyLock(widget, access, control);
    };
    for (DatasetThumbnail* thumbnail : m_thumbnails)
        apply(thumbnail, LabControl::Data);
    apply(m_own, LabControl::Data);
    apply(m_more, LabControl::Data);
    for (QWidget* setting : std::initializer_list<QWidget*>{m_share, m_noise, m_seed.field})
        apply(setting, LabControl::DataSettings);
    apply(m_start.field, LabControl::Initializer);
}

void DataPanel::setStartSeed(std::uint64_t seed)
{
    const QSignalBlocker block(m_start.value);
    m_start.value->setValue(static_cast<int>(std::min<std::uint64_t>(seed, kLargestSeed)));
}

void DataPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

void DataPanel::retranslate()
{
    setTitle(tr("Data"));
    for (std::size_t i = 0; i < kPictures; ++i)
        m_thumbnails[i]->setText(dataLabel(labDataNames()[i]));
    m_own->setText(tr("Own", "points"));
    m_own->setToolTip(tr("Set points of your own in the output plane"));
    m_more->setText(m_more->isChecked() ? dataLabel(m_document.data) : tr("More…"));
    m_more->setToolTip(tr("All data sets"));
    nameIconButton(m_examples, tr("Examples"));
    nameIconButton(m_optionsButton, tr("Points, inputs and files"));
    m_gallery->setAccessibleName(tr("All data sets"));
    m_options->setAccessibleName(tr("Points, inputs and files"));
    m_share->setLabel(tr("Train share"));
    m_noise->setLabel(tr("Noise"));
    m_seed.label->setText(tr("Data seed"));
    m_seed.value->setAccessibleName(m_seed.label->text());
    m_start.label->setText(tr("Start seed"));
    m_start.value->setAccessibleName(m_start.label->text());
    m_seed.value->setToolTip(tr("The same number gives the same points."));
    m_start.value->setToolTip(tr("The same number gives the same initial weights and the same order of the points."));
    nameIconButton(m_seed.next, tr("New points"));
    nameIconButton(m_start.next, tr("New start: other initial weights"));
    nameIconButton(m_manyStarts, tr("Many starts: the same network from up to 1,000 seeds at once"));
    m_manyWords->setText(tr("Many starts"));
    m_manyWords->setToolTip(m_manyStarts->toolTip());
    m_train->setText(tr("Train %1").arg(grouped(static_cast<qint64>(m_trainRows))));
    m_test->setText(tr("Test %1").arg(grouped(static_cast<qint64>(m_testRows))));
    applyAccess();
}

} // namespace chalknet::ui
