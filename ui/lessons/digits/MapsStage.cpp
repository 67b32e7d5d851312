// Columns of heading, map and sum; one line below them reads the pixel.
#include "ui/lessons/digits/MapsStage.h"

#include "ui/formula/FormulaView.h"
#include "ui/formula/MathText.h"
#include "ui/lessons/digits/ContributionMap.h"
#include "ui/lessons/digits/WhyFormulas.h"
#include "ui/lessons/digits/WhyPicture.h"
#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QSignalBlocker>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr int kComboWidth = 58;

int rounded(double value)
{
    return static_cast<int>(std::lround(value));
}

} // namespace

MapsStage::MapsStage(QWidget* parent)
    : QWidget(parent)
    , m_pixels(WhyPicture::blankDigit())
    , m_title(new QLabel(this))
{
    setTextRole(m_title, TextRole::Heading);
    for (ContributionScaleBar*& bar : m_bars)
        bar = new ContributionScaleBar(this);
    for (std::size_t index = 0; index < m_maps.size(); ++index)
        makeMap(index);
    m_addedText = new MathText(this);
    m_addedText->setSecondary(true);
    m_reading = new MathText(this);
    m_reading->setSecondary(true);
    retranslate();
}

void MapsStage::makeMap(std::size_t index)
{
    if (index < m_choices.size()) {
        m_for[index] = new QLabel(this);
        m_choices[index] = new QComboBox(this);
        for (int digit = 0; digit < kDigitClasses; ++digit)
            m_choices[index]->addItem(QString::number(digit));
        m_for[index]->setBuddy(m_choices[index]);
        connect(m_choices[index], &QComboBox::activated, this, [this, index](int digit) { emit classChosen(digit, index == 0); });
        m_sums[index] = new FormulaView(this);
        m_sums[index]->setAlignment(Qt::AlignCenter);
    } else {
        m_more = new MathText(this);
    }
    m_heads[index] = new FormulaView(this);
    m_heads[index]->setInk(Ink::Secondary);
    m_heads[index]->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_maps[index] = new ContributionMap(this);
    connect(
        m_maps[index], &ContributionMap::cellPointed, this, [this, index](std::optional<QPoint> cell) { pointAt(index, cell); });
}

void MapsStage::setMaps(const WhyMaps& maps, int first, int second, const QByteArray& pixels)
{
    const bool isNewInk = pixels != m_pixels;
    m_shown = maps;
    m_first = first;
    m_second = second;
    m_pixels = pixels;
    const ContributionScale common = ContributionScale::fitting(maps.first.inputs, maps.second.inputs);
    const ContributionScale slopes = ContributionScale::fitting(maps.difference);
    m_maps[0]->setValues(maps.first.inputs, common);
    m_maps[1]->setValues(maps.second.inputs, common);
    m_maps[2]->setValues(maps.difference, slopes);
    m_bars[0]->setScale(common);
    m_bars[1]->setScale(slopes);
    if (isNewInk) {
        const std::vector<QPolygonF> outline = inkOutline(pixels);
        for (ContributionMap* map : m_maps)
            map->setOutline(outline);
    }
    showTexts();
    showReading();
}

void MapsStage::setAdded(const std::vector<std::size_t>& pixels, bool wins)
{
    m_maps[2]->setMarked(pixels);
    m_added = static_cast<int>(pixels.size());
    m_addedWins = wins;
    showAdded();
}

void MapsStage::setCell(std::optional<QPoint> cell)
{
    m_cell = cell;
    for (ContributionMap* map : m_maps)
        map->setCell(cell);
    showReading();
}

void MapsStage::pointAt(std::size_t map, std::optional<QPoint> cell)
{
    m_readMap = map;
    setCell(cell);
}

QString MapsStage::readingOf(std::size_t map, QPoint cell) const
{
    const auto pixel = static_cast<std::size_t>(cell.y() * 28 + cell.x());
    if (pixel >= m_shown.difference.size())
        return {};
    const double x = static_cast<unsigned char>(m_pixels[static_cast<qsizetype>(pixel)]) / 255.0;
    if (map == 2)
        return differenceReading(cell, x, m_shown.difference[pixel], m_second, m_first);
    const Contributions& parts = map == 0 ? m_shown.first : m_shown.second;
    return pixelReading(cell, x, parts.gradient[pixel], map == 0 ? m_first : m_second);
}

void MapsStage::showReading()
{
    m_reading->setSecondary(!m_cell);
    m_reading->setText(
        m_cell ? readingOf(m_readMap, *m_cell) : tr("Point at a pixel to read its numbers, or use the arrow keys."));
    const QString plain = m_cell ? m_reading->accessibleText() : QString();
    for (ContributionMap* map : m_maps)
        map->setReading(plain);
}

// ---- texts

void MapsStage::showTexts()
{
    for (std::size_t index = 0; index < m_choices.size(); ++index) {
        const QSignalBlocker blocker(m_choices[index]);
        m_choices[index]->setCurrentIndex(index == 0 ? m_first : m_second);
    }
    const QString names[] = {QString::number(m_first), QString::number(m_second)};
    m_heads[0]->setTex(contributionTex(m_first));
    m_heads[1]->setTex(contributionTex(m_second));
    m_heads[2]->setTex(differenceTex(m_second, m_first));
    placeMore();
    m_sums[0]->setTex(sumTex(m_shown.first, m_first, isNarrow()));
    m_sums[1]->setTex(sumTex(m_shown.second, m_second, isNarrow()));
    m_maps[0]->setAccessibleName(tr("What each pixel adds to %1").arg(names[0]));
    m_maps[1]->setAccessibleName(tr("What each pixel adds to %1").arg(names[1]));
    m_maps[2]->setAccessibleName(tr("Where more ink favours %1 over %2").arg(names[1], names[0]));
    showAdded();
}

void MapsStage::showAdded()
{
    const QString digit = QString::number(m_second);
    if (m_added == 0)
        m_addedText->setText(tr("blue: more ink favours **%1**").arg(digit));
    else if (m_addedWins)
        m_addedText->setText(tr("framed: %n pixel(s) that turn it into **%1**", nullptr, m_added).arg(digit));
    else
        m_addedText->setText(tr("framed: %n pixel(s) added for **%1**", nullptr, m_added).arg(digit));
    placeAdded();
}

// On one line beside its formula, in fewer words where it takes that.
void MapsStage::placeMore()
{
    constexpr int kOneLine = 10'000;
    const int width = m_morePlace.width();
    m_more->setText(tr("more ink here: **%1** over %2").arg(m_second).arg(m_first));
    if (m_more->heightForWidth(width) > m_more->heightForWidth(kOneLine))
        m_more->setText(tr("ink: **%1** over %2").arg(m_second).arg(m_first));
    const int height = m_more->heightForWidth(width);
    m_more->setGeometry(m_morePlace.left(), m_morePlace.top() + (m_morePlace.height() - height) / 2, width, height);
}

void MapsStage::placeAdded()
{
    const int height = std::min(m_addedPlace.height(), m_addedText->heightForWidth(m_addedPlace.width()));
    m_addedText->setGeometry(
        m_addedPlace.left(), m_addedPlace.top() + (m_addedPlace.height() - height) / 2, m_addedPlace.width(), height);
}

void MapsStage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void MapsStage::retranslate()
{
    m_title->setText(tr("What each pixel adds"));
    for (ContributionScaleBar* bar : m_bars)
        bar->setWords(tr("against"), tr("for"));
    m_bars[0]->setAccessibleName(tr("Colours of the contributions"));
    m_bars[1]->setAccessibleName(tr("Colours of the gradient"));
    for (QLabel* label : m_for)
        label->setText(tr("adds to"));
    m_choices[0]->setToolTip(tr("The class that is explained"));
    m_choices[1]->setToolTip(tr("The class it is compared with"));
    for (QComboBox* choice : m_choices) {
        choice->setAccessibleName(choice->toolTip());
        choice->view()->setAccessibleName(choice->toolTip());
    }
    showTexts();
    showReading();
    layOut();
}

// ---- layout

void MapsStage::setStageScale(double scale)
{
    m_scale = scale;
    layOut();
}

void MapsStage::setPresenting(bool presenting)
{
    m_presenting = presenting;
    layOut();
}

void MapsStage::resizeEvent(QResizeEvent*)
{
    layOut();
}

void MapsStage::placeHead(std::size_t index, const QRect& column, int top)
{
    const int height = metrics::kFieldHeight;
    const bool isThird = index == 2;
    const int formula = rounded((isThird ? 112 : 92) * std::max(0.85, m_scale) * (m_presenting ? 1.3 : 1.0));
    m_heads[index]->setGeometry(column.right() + 1 - formula, top, formula, height);
    if (isThird) {
        m_morePlace = QRect(column.left(), top, column.width() - formula - 4, height);
        placeMore();
        return;
    }
    const int word = m_for[index]->sizeHint().width();
    m_for[index]->setGeometry(column.left(), top, word, height);
    m_choices[index]->setGeometry(column.left() + word + 6, top, kComboWidth, height);
}

void MapsStage::layOut()
{
    if (m_reading == nullptr)
        return;
    const double text = m_scale * (m_presenting ? 1.3 : 1.0);
    const int gap = rounded((width() < 700 ? 12 : 22) * std::max(0.7, m_scale));
    const int column = (width() - 2 * gap) / 3;
    for (FormulaView* head : m_heads)
        head->setPixelSize(std::max(14.0, 17.0 * text));
    for (FormulaView* sum : m_sums)
        sum->setPixelSize(std::max(13.0, 16.0 * text));
    for (QLabel* label : m_for)
        label->setFont(Theme::instance().sans(std::max(13.0, 16.0 * m_scale)));
    for (QComboBox* choice : m_choices)
        choice->setFont(Theme::instance().sans(std::max(14.0, 17.0 * m_scale), true));
    m_more->setPixelSize(std::max(12.5, (isNarrow() ? 14.0 : 15.0) * text));
    m_addedText->setPixelSize(std::max(12.0, 14.0 * text));
    m_reading->setPixelSize(std::max(12.5, 15.0 * text));

    const int titleHeight = rounded(36 * std::max(0.92, m_scale));
    const int headHeight = metrics::kFieldHeight + 4;
    const int sumHeight = rounded((column < 270 * m_scale ? 46 : 30) * text);
    const int readingHeight = rounded(24 * text);
    const int room = height() - titleHeight - headHeight - sumHeight - readingHeight - 4;
    const int side = std::max(60, std::min(column, room));
    const int spare = std::max(0, room - side);
    const bool wasNarrow = isNarrow();
    m_columnWidth = column;
    if (wasNarrow != isNarrow())
        showTexts();

    m_title->setFont(Theme::instance().sans((m_presenting ? 18.0 * m_scale : 16.0), true));
    m_title->setGeometry(0, 0, column, titleHeight - 4);
    const int top = titleHeight + spare / (m_presenting ? 2 : 4);
    for (std::size_t index = 0; index < m_maps.size(); ++index) {
        const QRect place(static_cast<int>(index) * (column + gap), 0, column, height());
        // The map stands in the middle of its column; heading and sum keep to the map's own width.
        const QRect tight = QRect(place.left() + (column - side) / 2, 0, side, 0).adjusted(3, 0, -3, 0);
        const QRect words = side >= 200 ? tight : place;
        placeHead(index, words, top);
        m_maps[index]->setGeometry(tight.left() - 3, top + headHeight, side, side);
        const int below = top + headHeight + side + 2;
        if (index < m_sums.size()) {
            m_sums[index]->setGeometry(place.left(), below, column, sumHeight);
        } else {
            m_addedPlace = QRect(words.left(), below, words.width(), sumHeight);
            placeAdded();
        }
        if (index > 0)
            m_bars[index - 1]->setGeometry(words.left(), 2, words.width(), titleHeight - 2);
    }
    m_reading->setGeometry(0, top + headHeight + side + sumHeight + 4, width(), readingHeight);
    for (ContributionMap* map : m_maps)
        map->setStageScale(m_scale);
    for (ContributionScaleBar* bar : m_bars)
        bar->setStageScale(std::max(0.9, m_scale));
}

} // namespace chalknet::ui
