// Parts, texts and layout of "Why this answer".
#include "ui/lessons/digits/WhyTab.h"

#include "ui/controls/Buttons.h"
#include "ui/controls/Card.h"
#include "ui/controls/HairLine.h"
#include "ui/controls/SegmentedControl.h"
#include "ui/formula/MathText.h"
#include "ui/lessons/digits/ContributionMap.h"
#include "ui/lessons/digits/InkFrames.h"
#include "ui/lessons/digits/LogitBars.h"
#include "ui/lessons/digits/MapsStage.h"
#include "ui/lessons/digits/MissingStage.h"
#include "ui/lessons/digits/PixelEditor.h"
#include "ui/lessons/digits/SampleDigits.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"
#include "ui/views/PlotView.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

// Shares of the design at 1324 × 760.
constexpr double kLeftShare = 300.0 / 1324.0;
constexpr double kDigitShare = 352.0 / 748.0;
constexpr double kMapsShare = 462.0 / 748.0;
constexpr int kLeastLeft = 256;
constexpr int kLeastLeftCompact = 236;

int rounded(double value)
{
    return static_cast<int>(std::lround(value));
}

} // namespace

void WhyTab::makeDigitCard()
{
    m_digitCard = new Card(this);
    m_label = new QLabel(m_digitCard);
    setTextRole(m_label, TextRole::Control);
    setInk(m_label, Ink::Secondary);
    m_change = new QPushButton(m_digitCard);
    setButtonKind(m_change, ButtonKind::Flat);
    m_change->setIcon(themedIcon(QStringLiteral("pen")));
    m_digitCard->header()->addWidget(m_label);
    m_digitCard->header()->addWidget(m_change);

    m_editor = new PixelEditor(m_digitCard);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(2);
    middle->addWidget(m_editor, 1);
    middle->addWidget(makeTools());
    m_line = new HairLine(Qt::Horizontal, m_digitCard);
    m_digit = new QLabel(m_digitCard);
    m_share = new QLabel(m_digitCard);
    m_then = new MathText(m_digitCard);
    m_then->setSecondary(true);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_digit);
    row->addWidget(m_share);
    row->addStretch(1);
    row->addWidget(m_then, 0, Qt::AlignVCenter);
    m_digitCard->body()->setSpacing(4);
    m_digitCard->body()->addLayout(middle, 1);
    m_digitCard->body()->addWidget(m_line);
    m_digitCard->body()->addLayout(row);
}

QWidget* WhyTab::makeTools()
{
    m_tools = new QWidget(m_digitCard);
    auto* column = new QVBoxLayout(m_tools);
    column->setContentsMargins(0, 2, 0, 2);
    column->setSpacing(4);
    m_pen = makeIconButton(QStringLiteral("pen"), QString(), m_tools);
    m_eraser = makeIconButton(QStringLiteral("eraser"), QString(), m_tools);
    m_restore = makeIconButton(QStringLiteral("reset"), QString(), m_tools);
    auto* group = new QButtonGroup(this);
    for (QPushButton* tool : {m_pen, m_eraser}) {
        tool->setCheckable(true);
        group->addButton(tool);
        column->addWidget(tool);
    }
    column->addStretch(1);
    column->addWidget(m_restore);
    m_pen->setChecked(true);
    return m_tools;
}

void WhyTab::makeLogitCard()
{
    m_logitCard = new Card(this);
    m_before = new QLabel(m_logitCard);
    setTextRole(m_before, TextRole::Control);
    setInk(m_before, Ink::Secondary);
    m_logitCard->header()->addWidget(m_before);
    m_bars = new LogitBars(m_logitCard);
    m_logitCard->body()->addWidget(m_bars, 1);
}

void WhyTab::makeStages()
{
    m_mapsCard = new Card(this);
    m_mapsStage = new MapsStage(m_mapsCard);
    m_mapsCard->body()->addWidget(m_mapsStage, 1);
    m_missingCard = new Card(this);
    m_missing = new MissingStage(m_missingCard);
    m_missingCard->body()->addWidget(m_missing, 1);
    m_emptyCard = new Card(this);
    m_samples = new SampleDigits(m_emptyCard);
    m_emptyCard->body()->addWidget(m_samples, 1);
    m_problemCard = new Card(this);
    m_problem = new QLabel(m_problemCard);
    setTextRole(m_problem, TextRole::Body);
    m_problem->setAlignment(Qt::AlignCenter);
    m_problem->setWordWrap(true);
    m_problemCard->body()->addWidget(m_problem, 1);
    showStages();
}

void WhyTab::connectParts()
{
    connect(&m_refresh, &QTimer::timeout, this, &WhyTab::refresh);
    connect(&m_missingTimer, &QTimer::timeout, this, &WhyTab::requestMissing);
    connect(&m_announce, &QTimer::timeout, this, &WhyTab::changed);
    connect(m_editor, &PixelEditor::edited, this, [this](const QByteArray& pixels, int gesture) {
        WhyPicture next = m_picture;
        next.pixels = pixels;
        edit(tr("pixels"), Paint, gesture, next);
    });
    connect(m_editor, &PixelEditor::cellPointed, m_mapsStage, &MapsStage::setCell);
    connect(m_editor, &PixelEditor::toolChanged, this, &WhyTab::showTools);
    connect(m_pen, &QPushButton::clicked, this, [this] { m_editor->setTool(PixelEditor::Tool::Pen); });
    connect(m_eraser, &QPushButton::clicked, this, [this] { m_editor->setTool(PixelEditor::Tool::Eraser); });
    connect(m_restore, &QPushButton::clicked, this, &WhyTab::restorePicture);
    const auto toCanvas = [this] { emit drawingWanted(m_strokes); };
    connect(m_change, &QPushButton::clicked, this, toCanvas);
    connect(m_samples, &SampleDigits::drawRequested, this, toCanvas);
    connect(m_samples, &SampleDigits::sampleChosen, this, [this](const QByteArray& pixels, int label) {
        edit(tr("picture"), Single, 0, WhyPicture::of(pixels, WhyPicture::Source::Data, label));
    });
    connect(m_bars, &LogitBars::classChosen, this, &WhyTab::chooseClass);
    connect(m_mapsStage, &MapsStage::classChosen, this, &WhyTab::chooseClass);
    connect(m_missing, &MissingStage::wantedChosen, this, [this](int digit) { chooseClass(digit, false); });
    connect(m_missing, &MissingStage::stepChanged, this, &WhyTab::showAdded);
    connect(m_missing, &MissingStage::useRequested, this, &WhyTab::usePicture);
}

// The way the eye goes: the digit, its logits, the maps with their choices, then the missing ink.
void WhyTab::orderForTab()
{
    QList<QWidget*> order{m_change, m_editor, m_pen, m_eraser, m_restore, m_bars};
    for (const int index : {0, 1, 2}) {
        if (index < 2)
            order << m_mapsStage->classChoice(index);
        order << m_mapsStage->map(index);
    }
    for (QRadioButton* segment : m_missing->choice()->findChildren<QRadioButton*>())
        order << segment;
    order << m_missing->frames() << m_missing->plot() << m_missing->playButton() << m_missing->useButton();
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
}

void WhyTab::showStages()
{
    const bool isEmpty = m_picture.isEmpty();
    const bool hasMaps = !isEmpty && !m_diverged;
    m_emptyCard->setVisible(isEmpty);
    m_problemCard->setVisible(!isEmpty && m_diverged);
    m_mapsCard->setVisible(hasMaps);
    m_missingCard->setVisible(hasMaps && !m_presenting);
    m_digitCard->setVisible(!m_presenting);
    m_logitCard->setVisible(!m_presenting);
}

void WhyTab::showTools()
{
    const bool isPen = m_editor->tool() == PixelEditor::Tool::Pen;
    (isPen ? m_pen : m_eraser)->setChecked(true);
    const bool isData = m_picture.source == WhyPicture::Source::Data;
    const bool hasOtherDrawing = m_picture.original != m_drawing;
    m_restore->setEnabled(m_picture.isChanged() || hasOtherDrawing);
    nameIconButton(m_restore, m_picture.isChanged() && isData ? tr("Back to the original picture") : tr("Back to the drawing"));
    m_digitCard->setTitle(isData ? tr("Digit of the data") : tr("Your digit"));
    m_label->setText(m_picture.label >= 0 ? tr("label %1").arg(m_picture.label) : QString());
    m_label->setVisible(!m_label->text().isEmpty());
    m_change->setVisible(!isData);
}

// ---- layout

void WhyTab::setStageScale(double scale)
{
    m_scale = scale;
    layOut();
}

void WhyTab::setPresenting(bool presenting)
{
    m_presenting = presenting;
    m_mapsStage->setPresenting(presenting);
    showStages();
    layOut();
}

void WhyTab::resizeEvent(QResizeEvent*)
{
    layOut();
}

void WhyTab::showEvent(QShowEvent* event)
{
    DigitsTab::showEvent(event);
    if (m_isStale)
        refreshSoon();
}

void WhyTab::layOut()
{
    const bool compact = isCompact(window()->size());
    const int gap = compact ? metrics::kCompactCardGap : metrics::kCardGap;
    if (m_presenting) {
        for (Card* card : {m_mapsCard, m_emptyCard, m_problemCard})
            card->setGeometry(rect());
        m_mapsStage->setStageScale(m_scale * 1.25);
        return;
    }
    const int left = std::max(compact ? kLeastLeftCompact : kLeastLeft, rounded(width() * kLeftShare));
    layOutCards(QRect(0, 0, left, height()), QRect(left + gap, 0, width() - left - gap, height()), gap);
    m_mapsStage->setStageScale(m_scale);
    m_missing->setStageScale(m_scale);
    m_bars->setStageScale(m_scale);
    const Theme& theme = Theme::instance();
    const bool isUnsure = m_answer && m_answer->isUnsure();
    m_digit->setFont(theme.sans(42 * std::max(0.8, m_scale), true));
    m_digit->setFixedHeight(rounded(46 * std::max(0.8, m_scale)));
    const double share = isUnsure ? 16 : left < 280 * m_scale ? 19 : 22;
    m_share->setFont(theme.sans(share * std::max(0.85, m_scale), true));
    m_then->setPixelSize(std::max(13.0, 15.0 * m_scale));
}

void WhyTab::layOutCards(const QRect& left, const QRect& right, int gap)
{
    const int digit = rounded((height() - gap) * kDigitShare);
    m_digitCard->setGeometry(left.left(), 0, left.width(), digit);
    m_logitCard->setGeometry(left.left(), digit + gap, left.width(), height() - digit - gap);
    m_emptyCard->setGeometry(right);
    m_problemCard->setGeometry(right);
    // The maps are as high as their width allows; what they cannot use goes to the missing ink.
    const double inner = right.width() - 32.0;
    const int wanted
        = rounded((inner - 2 * 22.0 * m_scale) / 3.0 + (right.width() < 760 * m_scale ? 166 : 148) * std::max(0.9, m_scale));
    const int maps = std::min(rounded((height() - gap) * kMapsShare), wanted);
    m_mapsCard->setGeometry(right.left(), 0, right.width(), maps);
    m_missingCard->setGeometry(right.left(), maps + gap, right.width(), height() - maps - gap);
}

// ---- texts

QString WhyTab::tabName() const
{
    return tr("Why this answer");
}

QString WhyTab::subtitle() const
{
    return tr("Every pixel speaks for or against a digit");
}

QString WhyTab::explanationTitle() const
{
    return tabName();
}

void WhyTab::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void WhyTab::retranslate()
{
    m_change->setText(tr("Change"));
    m_change->setToolTip(tr("Draw the digit anew in the tab “Draw”"));
    m_editor->setAccessibleName(tr("Pixels of the digit"));
    m_editor->setHint(tr("paint pixels here"));
    m_editor->setToolTip(
        tr("Left button: the chosen tool, right button: erase, wheel: darker or lighter. Keyboard: arrows move, Space "
           "paints, Del erases, + and − change the grey."));
    nameIconButton(m_pen, tr("Paint pixels"));
    nameIconButton(m_eraser, tr("Erase pixels"));
    m_logitCard->setTitle(tr("Logits"));
    m_before->setText(tr("before softmax"));
    m_bars->setAccessibleName(tr("Logits of the ten digits"));
    m_bars->setToolTip(tr("A click chooses the class to compare with, a click with Shift the class that is explained"));
    m_problem->setText(tr("The numbers of this network are no longer finite: the training diverged. Train it anew with a smaller "
                          "learning rate."));
    showTools();
    showAnswer();
}

} // namespace chalknet::ui
