// The parts of "Mistakes", what is looked at, and which pictures follow from it.
#include "ui/lessons/digits/MistakesTab.h"

#include "ui/controls/Buttons.h"
#include "ui/controls/Card.h"
#include "ui/controls/ElidedLabel.h"
#include "ui/controls/NumberFormat.h"
#include "ui/controls/SegmentedControl.h"
#include "ui/lessons/digits/AnswerView.h"
#include "ui/lessons/digits/ConfusionMatrix.h"
#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"
#include "ui/views/DigitGrid.h"
#include "ui/views/PixelView.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace chalknet::ui {

namespace {

constexpr int kDigits = Confusion::kClasses;
constexpr std::size_t kPictureSize = kPixelCells * kPixelCells;

/// Sure probabilities get another digit, and none reads 100 %.
QString confidenceText(double probability)
{
    if (probability >= 0.9995)
        return QStringLiteral(">99.9 %");
    return percent(probability, probability < 0.985 ? 0 : 1);
}

} // namespace

MistakesTab::MistakesTab(DigitPredictor& predictor, QWidget* parent)
    : DigitsTab(parent)
    , m_predictor(&predictor)
{
    makeStrip();
    makeMatrixCard();
    makeGalleryCard();
    makeDetails();
    connectAll();
    retranslate();
}

void MistakesTab::makeStrip()
{
    m_strip = new QWidget(this);
    m_part = new SegmentedControl(m_strip);
    m_part->addSegment(QString());
    m_part->addSegment(QString());
    m_summary = new QLabel(m_strip);
    setTextRole(m_summary, TextRole::Body);
    m_summary->setTextFormat(Qt::RichText);
    m_note = new ElidedLabel(m_strip);
    setTextRole(m_note, TextRole::Body);
    setInk(m_note, Ink::Secondary);
    m_note->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* row = new QHBoxLayout(m_strip);
    row->setContentsMargins(0, 0, 4, 0);
    row->setSpacing(16);
    row->addWidget(m_part);
    row->addWidget(m_summary);
    row->addWidget(m_note, 1);
}

void MistakesTab::makeMatrixCard()
{
    m_matrixCard = new Card(this);
    m_view = new SegmentedControl(m_matrixCard);
    m_unit = new SegmentedControl(m_matrixCard);
    for (SegmentedControl* control : {m_view, m_unit}) {
        control->addSegment(QString());
        control->addSegment(QString());
        m_matrixCard->header()->addWidget(control);
    }
    m_matrix = new ConfusionMatrix(m_matrixCard);
    m_matrixCard->body()->addWidget(m_matrix, 1);
}

void MistakesTab::makeGalleryCard()
{
    m_galleryCard = new Card(this);
    m_count = new QLabel(m_galleryCard);
    setTextRole(m_count, TextRole::Control);
    setInk(m_count, Ink::Secondary);
    m_galleryCard->header()->addWidget(m_count);
    m_filters = new QWidget(m_galleryCard);
    auto* line = new QHBoxLayout(m_filters);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    const auto addChoice = [&](QLabel*& label, QComboBox*& choice) {
        label = new QLabel(m_filters);
        setTextRole(label, TextRole::FieldLabel);
        choice = new QComboBox(m_filters);
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setMinimumContentsLength(3);
        for (int i = 0; i <= kDigits; ++i)
            choice->addItem(QString());
        label->setBuddy(choice);
        line->addWidget(label);
        line->addWidget(choice, 1);
        line->addSpacing(4);
    };
    addChoice(m_actualLabel, m_actual);
    addChoice(m_givenLabel, m_given);
    m_all = makeIconButton(QStringLiteral("close"), {}, m_filters);
    line->addWidget(m_all);
    m_galleryCard->body()->addWidget(m_filters);
    m_gallery = new DigitGrid(m_galleryCard);
    m_gallery->setCaptions([this](std::size_t row) -> DigitCaption {
        const int label = m_predictions->label(row);
        const QString sure = QLatin1Char(' ') + confidenceText(m_predictions->confidence(row));
        if (m_predictions->isRight(row))
            return {QStringLiteral("%1 → %1%2").arg(QString::number(label), sure), {}, {}};
        return {QStringLiteral("%1 → ").arg(label), QString::number(m_predictions->answer(row)), sure};
    });
    m_galleryCard->body()->addWidget(m_gallery, 1);
}

void MistakesTab::makeDetails()
{
    m_tableCard = new Card(this);
    m_table = new ScoreTable(m_tableCard);
    m_tableCard->body()->addWidget(m_table, 1);
    m_answerCard = new Card(this);
    m_why = new QPushButton(m_answerCard);
    m_answerCard->header()->addWidget(m_why);
    m_answer = new AnswerView(m_answerCard);
    m_answerCard->body()->addWidget(m_answer, 1);
}

void MistakesTab::connectAll()
{
    connect(m_predictor, &DigitPredictor::changed, this, [this](DataPart part) {
        if (part == m_state.part)
            showAll();
    });
    connect(m_part, &SegmentedControl::currentIndexChanged, this, [this](int index) {
        change([index](MistakesState& next) { next.part = index == 0 ? DataPart::Test : DataPart::Training; });
    });
    connect(m_view, &SegmentedControl::currentIndexChanged, this,
        [this](int index) { change([index](MistakesState& next) { next.table = index == 1; }); });
    connect(m_unit, &SegmentedControl::currentIndexChanged, this,
        [this](int index) { change([index](MistakesState& next) { next.shares = index == 1; }); });
    connect(m_matrix, &ConfusionMatrix::chosen, this, &MistakesTab::choose);
    connect(m_actual, &QComboBox::activated, this, [this](int index) { choose({index - 1, m_state.filter.answer}); });
    connect(m_given, &QComboBox::activated, this, [this](int index) { choose({m_state.filter.actual, index - 1}); });
    connect(m_all, &QPushButton::clicked, this, [this] { choose({}); });
    connect(m_table, &ScoreTable::chosen, this, [this](int digit) {
        const DigitFilter row{digit, -1};
        choose(m_state.filter == row ? DigitFilter() : row);
    });
    connect(m_table, &ScoreTable::sortingChanged, this, [this](ScoreTable::Column column, bool descending) {
        change([=](MistakesState& next) {
            next.column = column;
            next.descending = descending;
        });
    });
    connect(m_gallery, &DigitGrid::currentRowChanged, this, &MistakesTab::showPicture);
    connect(m_gallery, &DigitGrid::opened, this, &MistakesTab::askWhy);
    connect(m_why, &QPushButton::clicked, this, &MistakesTab::askWhy);
}

// ---- what is looked at

template <typename Change> void MistakesTab::change(Change change)
{
    const MistakesState before = m_state;
    change(m_state);
    if (m_state == before)
        return;
    if (m_state.part != before.part)
        require();
    if (m_state.table != before.table)
        layOut();
    showAll();
}

void MistakesTab::choose(DigitFilter filter)
{
    change([filter](MistakesState& next) { next.filter = filter; });
    if (!m_predictions || !m_network.isTrained() || !filter.isCell() || filter.isRight())
        return;
    const qint64 count = m_confusion.at(filter.actual, filter.answer);
    if (count > 0 && count == m_confusion.largestWrong())
        emit taskReached(QStringLiteral("mistakes-pair"));
}

void MistakesTab::askWhy()
{
    const qint64 row = m_gallery->currentRow();
    if (!m_predictions || row < 0)
        return;
    const auto index = static_cast<std::size_t>(row);
    const std::vector<std::uint32_t> mistakes = picturesOf(*m_predictions, {});
    if (m_network.isTrained() && !mistakes.empty() && mistakes.front() == index)
        emit taskReached(QStringLiteral("mistakes-confident"));
    const auto pixels = m_predictions->data.pixels().subspan(index * kPictureSize, kPictureSize);
    emit explanationWanted(QByteArray(reinterpret_cast<const char*>(pixels.data()), static_cast<qsizetype>(pixels.size())),
        m_predictions->label(index));
}

// Only what is seen is computed.
void MistakesTab::require()
{
    if (m_predictor)
        m_predictor->require(this, isVisible() ? std::optional(m_state.part) : std::nullopt);
}

void MistakesTab::showEvent(QShowEvent* event)
{
    DigitsTab::showEvent(event);
    require();
    showAll();
}

void MistakesTab::hideEvent(QHideEvent* event)
{
    DigitsTab::hideEvent(event);
    require();
}

void MistakesTab::setNetwork(const DigitNetwork& network)
{
    const bool isOtherKind = network.isTrained() != m_network.isTrained() || network.dataName != m_network.dataName;
    m_network = network;
    if (isOtherKind)
        showSummary();
}

void MistakesTab::setData(const DigitsData& digits)
{
    m_data = digits;
    retranslate(); // the names of the classes
}

// ---- what is shown

QString MistakesTab::nameOf(int digit) const
{
    return m_names.isEmpty() ? QString::number(digit) : m_names[digit];
}

void MistakesTab::showAll()
{
    m_predictions = m_predictor ? m_predictor->predictions(m_state.part) : nullptr;
    const Confusion before = m_confusion;
    m_confusion = m_predictions ? confusionOf(*m_predictions) : Confusion();
    for (const auto& [control, index] :
        {std::pair(m_part, int(m_state.part)), std::pair(m_view, int(m_state.table)), std::pair(m_unit, int(m_state.shares))}) {
        const QSignalBlocker blocker(control);
        control->setCurrentIndex(index);
    }
    m_actual->setCurrentIndex(m_state.filter.actual + 1);
    m_given->setCurrentIndex(m_state.filter.answer + 1);
    m_matrix->setConfusion(m_confusion);
    m_matrix->setShares(m_state.shares);
    m_matrix->setFilter(m_state.filter);
    m_table->setConfusion(m_confusion);
    m_table->setSorting(m_state.column, m_state.descending);
    m_table->setChosen(m_state.filter.actual);
    showSummary();
    showPictures();
    if (!(m_confusion == before))
        emit changed();
}

void MistakesTab::showSummary()
{
    const auto strong = [](const QString& text) { return QStringLiteral("<b>%1</b>").arg(text); };
    if (m_predictions) {
        const QString gap = QStringLiteral(" &nbsp;&nbsp; ");
        m_summary->setText(tr("%1 of %2 right").arg(strong(grouped(m_confusion.right())), grouped(m_confusion.total())) + gap
            + tr("accuracy %1").arg(strong(percent(m_confusion.accuracy(), 2))) + gap
            + tr("mistakes %1").arg(strong(grouped(m_confusion.wrong()))));
        m_summary->setToolTip(tr("Reading all pictures took %1 s.").arg(fixed(m_predictions->milliseconds / 1000.0, 2)));
    } else {
        m_summary->setText(emptyReason());
        m_summary->setToolTip({});
    }
    m_note->setText(noteText());
}

QString MistakesTab::noteText() const
{
    if (m_network.isEmpty())
        return {};
    if (!m_network.isTrained())
        return tr("This network has learned nothing yet: its answers are chance.");
    if (!m_data.isEmpty() && m_network.dataName != m_data.properName())
        return tr("The network has learned from %1; these are %2.")
            .arg(DigitsData::displayName(m_network.dataName), m_data.displayName());
    return m_state.part == DataPart::Training ? tr("It has learned from these pictures.")
                                              : tr("It has never learned from these pictures.");
}

QString MistakesTab::emptyReason() const
{
    if (m_data.isEmpty())
        return tr("The pictures are being read…");
    if (!m_predictions)
        return tr("The network is reading the pictures…");
    return m_state.filter.isAll() ? tr("No mistakes: every picture is read right.") : tr("No pictures here.");
}

void MistakesTab::showPictures()
{
    m_gallery->setEmptyText(emptyReason());
    m_galleryCard->setTitle(titleOfPictures());
    m_count->setText(countOfPictures());
    m_all->setEnabled(!m_state.filter.isAll());
    const QSignalBlocker blocker(m_gallery); // the picture is shown once, at the end
    if (!m_predictions) {
        m_gallery->setData({});
    } else {
        if (m_gallery->data().pixels().data() != m_predictions->data.pixels().data())
            m_gallery->setData(m_predictions->data);
        m_gallery->setRows(picturesOf(*m_predictions, m_state.filter));
        if (m_gallery->currentRow() < 0)
            m_gallery->selectCell(0);
    }
    showPicture();
}

QString MistakesTab::titleOfPictures() const
{
    const DigitFilter& filter = m_state.filter;
    if (filter.isCell())
        return tr("Actual %1, answer %2").arg(nameOf(filter.actual), nameOf(filter.answer));
    if (filter.actual >= 0)
        return tr("Actual %1, wrong answers").arg(nameOf(filter.actual));
    if (filter.answer >= 0)
        return tr("Wrongly called %1").arg(nameOf(filter.answer));
    return tr("Surest mistakes");
}

QString MistakesTab::countOfPictures() const
{
    if (!m_predictions)
        return {};
    const DigitFilter& filter = m_state.filter;
    if (filter.isAll())
        return tr("%1 mistakes").arg(grouped(m_confusion.wrong()));
    if (filter.isRight())
        return tr("%1 of %2 right").arg(grouped(m_confusion.at(filter.actual, filter.answer)), grouped(m_confusion.right()));
    qint64 count = 0;
    for (int actual = 0; actual < kDigits; ++actual)
        for (int answer = 0; answer < kDigits; ++answer)
            if (actual != answer && (filter.actual < 0 || filter.actual == actual)
                && (filter.answer < 0 || filter.answer == answer))
                count += m_confusion.at(actual, answer);
    return tr("%1 of %2 mistakes").arg(grouped(count), grouped(m_confusion.wrong()));
}

void MistakesTab::showPicture()
{
    const qint64 row = m_gallery->currentRow();
    const bool isShown = m_predictions && row >= 0;
    m_answer->setPicture(m_predictions, isShown ? std::optional(static_cast<std::size_t>(row)) : std::nullopt);
    m_answerCard->setTitle(isShown ? tr("Number %1").arg(grouped(row + 1)) : tr("Picture"));
    m_why->setEnabled(isShown);
}

// ---- tasks, texts, state

QStringList MistakesTab::taskIds() const
{
    return {QStringLiteral("mistakes-pair"), QStringLiteral("mistakes-confident")};
}

LessonTask MistakesTab::task(const QString& id) const
{
    LessonTask task;
    if (id == QLatin1String("mistakes-pair")) {
        task.text = tr("Which digit is taken for which other one most often? Click that cell of the confusion matrix.");
        task.hint
            = tr("Look for the strongest orange beside the diagonal. If there are no mistakes at all, train a smaller network.");
    } else {
        task.text = tr("Open the mistake of which the network is surest, and ask why it answered so.");
        task.hint = tr("Show all mistakes: the first picture is the surest one. Then press “Why this answer”. Would you have "
                       "doubted its label, too?");
    }
    return task;
}

} // namespace chalknet::ui
